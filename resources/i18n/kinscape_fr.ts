<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Kinscape</name>
  <message>
   <source> MB</source>
   <translation> Mo</translation>
  </message>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>&amp;Add as layer</source>
   <translation>&amp;Ajouter comme couche</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;Begin with</source>
   <translation>&amp;Partir de</translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation>Champ de c&amp;lasse</translation>
  </message>
  <message>
   <source>&amp;Epsilon</source>
   <translation>&amp;Epsilon</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Dossier</translation>
  </message>
  <message>
   <source>&amp;For</source>
   <translation>&amp;Pour</translation>
  </message>
  <message>
   <source>&amp;How</source>
   <translation>&amp;Comment</translation>
  </message>
  <message>
   <source>&amp;Image size</source>
   <translation>Taille d'&amp;image</translation>
  </message>
  <message>
   <source>&amp;Land cover</source>
   <translation>Occupation du &amp;sol</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Couche</translation>
  </message>
  <message>
   <source>&amp;Locate…</source>
   <translation>&amp;Localiser…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Overlap</source>
   <translation>Rec&amp;ouvrement</translation>
  </message>
  <message>
   <source>&amp;Remove from the archive</source>
   <translation>&amp;Retirer de l'archive</translation>
  </message>
  <message>
   <source>&amp;Tile size</source>
   <translation>&amp;Taille de tuile</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>&amp;Mettre à jour</translation>
  </message>
  <message>
   <source>&amp;Zoom to it</source>
   <translation>&amp;Zoomer dessus</translation>
  </message>
  <message>
   <source>'Near a point' and its radius belong together: give both, or neither.</source>
   <translation>« Près d'un point » et son rayon vont ensemble : indiquez les deux, ou aucun.</translation>
  </message>
  <message>
   <source>'accounts renew' gives it a new token; names of revoked accounts are not used again, so that the audit stays true</source>
   <translation>« accounts renew » lui donne un nouveau jeton ; les noms de comptes révoqués ne sont pas réutilisés, pour que le journal d'audit reste exact</translation>
  </message>
  <message>
   <source>, {0} new</source>
   <translation>, dont {0} nouvelles</translation>
  </message>
  <message>
   <source>0 for all, or some more</source>
   <translation>0 pour tous, ou un nombre positif</translation>
  </message>
  <message>
   <source>0 is unlabelled, 1 to {0} the classes; name more in {1}</source>
   <translation>0 signifie sans étiquette, 1 à {0} les classes ; nommez-en davantage dans {1}</translation>
  </message>
  <message>
   <source>0 to {0}</source>
   <translation>0 à {0}</translation>
  </message>
  <message>
   <source>0: every image is a query and all others are searched. 0.7: 70 % of each class are searched, the others are queries.</source>
   <translation>0 : chaque image est une requête et toutes les autres sont fouillées. 0.7 : 70 % de chaque classe sont fouillés, les autres sont des requêtes.</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone.</source>
   <translation>0 : aspect seul, 1 : occupation du sol seule.</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone. Needs an archive whose tiles have a land cover.</source>
   <translation>0 : aspect seul, 1 : occupation du sol seule. Nécessite une archive dont les tuiles ont une occupation du sol.</translation>
  </message>
  <message>
   <source>1 archive</source>
   <translation>1 archive</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 classe</translation>
  </message>
  <message>
   <source>1 core</source>
   <translation>1 cœur</translation>
  </message>
  <message>
   <source>1 hidden</source>
   <translation>1 masqué</translation>
  </message>
  <message>
   <source>1 image</source>
   <translation>1 image</translation>
  </message>
  <message>
   <source>1 liked</source>
   <translation>1 semblable</translation>
  </message>
  <message>
   <source>1 picture could not be made: its raster cannot be read</source>
   <translation>1 image n'a pas pu être produite : son raster est illisible</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 lieu</translation>
  </message>
  <message>
   <source>1 place liked</source>
   <translation>1 lieu semblable</translation>
  </message>
  <message>
   <source>1 place shown</source>
   <translation>1 lieu affiché</translation>
  </message>
  <message>
   <source>1 question left</source>
   <translation>1 question restante</translation>
  </message>
  <message>
   <source>1 raster</source>
   <translation>1 raster</translation>
  </message>
  <message>
   <source>1 raster changed since it was indexed</source>
   <translation>1 raster modifié depuis son indexation</translation>
  </message>
  <message>
   <source>1 raster could not be indexed</source>
   <translation>1 raster n'a pas pu être indexé</translation>
  </message>
  <message>
   <source>1 raster found again</source>
   <translation>1 raster retrouvé</translation>
  </message>
  <message>
   <source>1 raster of the archive is not there any more</source>
   <translation>1 raster de l'archive n'existe plus</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 tuile</translation>
  </message>
  <message>
   <source>1 to {0} are possible</source>
   <translation>1 à {0} sont possibles</translation>
  </message>
  <message>
   <source>1 to {0} rows</source>
   <translation>1 à {0} lignes</translation>
  </message>
  <message>
   <source>1 to {0} rows of 1 to {1} numbers can be imported</source>
   <translation>1 à {0} lignes de 1 à {1} nombres peuvent être importées</translation>
  </message>
  <message>
   <source>1 to {0}: each row gives a vector away</source>
   <translation>1 à {0} : chaque ligne divulgue un vecteur</translation>
  </message>
  <message>
   <source>1 unliked</source>
   <translation>1 différent</translation>
  </message>
  <message>
   <source>2 GB is the most</source>
   <translation>2 Go au maximum</translation>
  </message>
  <message>
   <source>64 is a good start</source>
   <translation>64 est une bonne valeur de départ</translation>
  </message>
  <message>
   <source>95 % interval of {0}</source>
   <translation>Intervalle à 95 % de {0}</translation>
  </message>
  <message>
   <source>; {0} could not be indexed: {1}</source>
   <translation>; {0} non indexé(s) : {1}</translation>
  </message>
  <message>
   <source>; {0} skipped (holes)</source>
   <translation>; {0} ignorées (trous)</translation>
  </message>
  <message>
   <source>; {0} still missing</source>
   <translation>; {0} toujours introuvable(s)</translation>
  </message>
  <message>
   <source>&lt; 1 %</source>
   <translation>&lt; 1 %</translation>
  </message>
  <message>
   <source>A Python that has all packages already, for example of a conda environment</source>
   <translation>Un Python qui contient déjà tous les paquets, par exemple celui d'un environnement conda</translation>
  </message>
  <message>
   <source>A compressed form of all vectors of the archive. Whoever has it can ask as often as he likes, compare archives, and guess much about the places: the owner gives this away for good.</source>
   <translation>Une forme compressée de tous les vecteurs de l'archive. Qui la possède peut poser autant de questions qu'il veut, comparer des archives et deviner beaucoup de choses sur les lieux : le propriétaire s'en dessaisit pour toujours.</translation>
  </message>
  <message>
   <source>A concept says itself what is not wanted: put it under Like.</source>
   <translation>Un concept dit lui-même ce qui n'est pas voulu : placez-le sous Semblable.</translation>
  </message>
  <message>
   <source>A disguised question, the order of the scores, and which questions repeat. With about as many known images as a vector has numbers, or with the help of one user, the server can undo the disguise of everything.</source>
   <translation>Une question masquée, l'ordre des scores, et quelles questions se répètent. Avec à peu près autant d'images connues qu'un vecteur a de nombres, ou avec l'aide d'un seul utilisateur, le serveur peut lever le masquage de tout.</translation>
  </message>
  <message>
   <source>A download of a few bytes to a few dozen bytes for each tile, once; then milliseconds for a question.</source>
   <translation>Un téléchargement de quelques octets à quelques dizaines d'octets par tuile, une seule fois ; ensuite, quelques millisecondes par question.</translation>
  </message>
  <message>
   <source>A folder of packages that was filled on another computer with: kinscape install --download-only FOLDER</source>
   <translation>Un dossier de paquets rempli sur un autre ordinateur avec : kinscape install --download-only FOLDER</translation>
  </message>
  <message>
   <source>A folder of packages, for computers without network; the help says how to fill it</source>
   <translation>Un dossier de paquets, pour les ordinateurs sans réseau ; l'aide explique comment le remplir</translation>
  </message>
  <message>
   <source>A folder with the picture of each place, and a table of them</source>
   <translation>Un dossier avec l'image de chaque lieu et leur tableau</translation>
  </message>
  <message>
   <source>A job that needs more memory than this is stopped with a message</source>
   <translation>Un traitement qui demande plus de mémoire est arrêté avec un message</translation>
  </message>
  <message>
   <source>A key is made by itself when you first ask a server. It lies in a folder of this computer that only you may read, and is never sent, saved in a project or written to a log.</source>
   <translation>Une clé est créée automatiquement quand vous interrogez un serveur pour la première fois. Elle se trouve dans un dossier de cet ordinateur que vous seul pouvez lire ; elle n'est jamais envoyée, ni enregistrée dans un projet, ni écrite dans un journal.</translation>
  </message>
  <message>
   <source>A land-cover raster and 'raster' as its source belong together: give both, or neither.</source>
   <translation>Un raster d'occupation du sol et la source « raster » vont ensemble : indiquez les deux, ou aucun.</translation>
  </message>
  <message>
   <source>A layer of the project with points or polygons that you have labelled; if features are selected, only they count</source>
   <translation>Une couche du projet avec des points ou des polygones que vous avez étiquetés ; si des entités sont sélectionnées, elles seules comptent</translation>
  </message>
  <message>
   <source>A like · X unlike · H hide · Z undo · W why · Enter zoom</source>
   <translation>A semblable · X différent · H masquer · Z annuler · W pourquoi · Entrée zoom</translation>
  </message>
  <message>
   <source>A new one is made when you ask the server next. It cannot tell that both are yours, unless your account says so.</source>
   <translation>Une nouvelle sera créée à votre prochaine question au serveur. Il ne peut pas savoir que les deux sont à vous, sauf si votre compte le révèle.</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for</source>
   <translation>Une photo, une imagette ou un fichier raster qui montre ce que vous cherchez</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for; it needs no georeference</source>
   <translation>Une photo, une imagette ou un fichier raster qui montre ce que vous cherchez ; aucun géoréférencement n'est nécessaire</translation>
  </message>
  <message>
   <source>A picture, a screenshot, image files or a raster layer that you copied</source>
   <translation>Une image, une capture d'écran, des fichiers image ou une couche raster que vous avez copiés</translation>
  </message>
  <message>
   <source>A raster of the project whose values are classes</source>
   <translation>Un raster du projet dont les valeurs sont des classes</translation>
  </message>
  <message>
   <source>A search shows its best places; how many right ones lie below, it cannot say. 'draw' takes a random sample of what nobody has judged, from all levels of the score. Review it in the dock: mark each place as like or unlike. 'estimate' then says how many right places there are, what share of them is known, between which limits that lies, and whether enough has been looked at.

Cancelling writes nothing.</source>
   <translation>Une recherche montre ses meilleurs lieux ; elle ne peut pas dire combien de bons se trouvent plus bas. « draw » tire un échantillon aléatoire de ce que personne n'a jugé, à tous les niveaux de score. Examinez-le dans le panneau : marquez chaque lieu comme semblable ou différent. « estimate » indique ensuite combien de bons lieux il y a, quelle part en est connue, entre quelles limites, et si l'examen suffit.

Une annulation n'écrit rien.</translation>
  </message>
  <message>
   <source>A search shows the best places; whether more of them lie among the low scores it cannot say. Look at a small random sample, A for what you look for and X for the rest, and you get an estimate of how many were found.</source>
   <translation>Une recherche montre les meilleurs lieux ; elle ne peut pas dire s'il en reste d'autres parmi les scores faibles. Regardez un petit échantillon aléatoire, A pour ce que vous cherchez et X pour le reste, et vous obtenez une estimation de la part trouvée.</translation>
  </message>
  <message>
   <source>A server was asked.</source>
   <translation>Un serveur a été interrogé.</translation>
  </message>
  <message>
   <source>A small landscape is drawn and cut into tiles. When it is ready, draw a box on an orchard.</source>
   <translation>Un petit paysage est dessiné et découpé en tuiles. Une fois prêt, dessinez un rectangle sur un verger.</translation>
  </message>
  <message>
   <source>A tile is {0} wide: {1} pixels of the finest raster</source>
   <translation>Une tuile fait {0} de large : {1} pixels du raster le plus fin</translation>
  </message>
  <message>
   <source>A tile of which more than this share has no data is left out, and counted</source>
   <translation>Une tuile dont une plus grande part est sans données est écartée, et comptée</translation>
  </message>
  <message>
   <source>A user who works together with the server reveals the questions of all users.</source>
   <translation>Un utilisateur qui s'entend avec le serveur révèle les questions de tous les utilisateurs.</translation>
  </message>
  <message>
   <source>A virtual raster (VRT) and the files it is made of show the same ground: indexed both, each place would be found twice</source>
   <translation>Un raster virtuel (VRT) et les fichiers qui le composent montrent le même terrain : indexés ensemble, chaque lieu serait trouvé deux fois</translation>
  </message>
  <message>
   <source>A virus scanner may look at every file: try again, or exclude the engine's folder from it.</source>
   <translation>Un antivirus examine peut-être chaque fichier : réessayez, ou excluez-en le dossier du moteur.</translation>
  </message>
  <message>
   <source>A&amp;rchive</source>
   <translation>A&amp;rchive</translation>
  </message>
  <message>
   <source>A&amp;uthentication</source>
   <translation>A&amp;uthentification</translation>
  </message>
  <message>
   <source>A: what you look for, X: not. The next place follows by itself.</source>
   <translation>A : ce que vous cherchez, X : autre chose. Le lieu suivant vient tout seul.</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, 4 bytes for each tile down; as fast as a search without privacy.</source>
   <translation>Environ 1 Ko envoyé par question, 4 octets reçus par tuile ; aussi rapide qu'une recherche sans confidentialité.</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, more with decoys; a few milliseconds of computing, because only part of the archive is searched.</source>
   <translation>Environ 1 Ko envoyé par question, davantage avec des leurres ; quelques millisecondes de calcul, car seule une partie de l'archive est parcourue.</translation>
  </message>
  <message>
   <source>About 2 to 4 KB of storage for each tile on the server; about 31 KB up and 50 bytes for each tile down for a question; three times the computing of the private query.</source>
   <translation>Environ 2 à 4 Ko de stockage par tuile sur le serveur ; environ 31 Ko envoyés et 50 octets reçus par tuile pour une question ; trois fois le calcul de la requête privée.</translation>
  </message>
  <message>
   <source>About 31 KB up for a question, keys of less than half a megabyte once, 30 bytes for each tile down; well below a second of computing for 100,000 tiles.</source>
   <translation>Environ 31 Ko envoyés par question, des clés de moins d'un demi-mégaoctet une seule fois, 30 octets reçus par tuile ; bien moins d'une seconde de calcul pour 100 000 tuiles.</translation>
  </message>
  <message>
   <source>About 49 KB up for a question, keys of about half a megabyte once, 15 bytes for each tile down; somewhat slower than the private query.</source>
   <translation>Environ 49 Ko envoyés par question, des clés d'environ un demi-mégaoctet une seule fois, 15 octets reçus par tuile ; un peu plus lent que la requête privée.</translation>
  </message>
  <message>
   <source>About Kinscape</source>
   <translation>À propos de Kinscape</translation>
  </message>
  <message>
   <source>About {0} more places to review</source>
   <translation>Encore {0} lieux environ à examiner</translation>
  </message>
  <message>
   <source>About {0} of these places are what you look for, going by your marks.</source>
   <translation>D'après vos marques, environ {0} de ces lieux sont ce que vous cherchez.</translation>
  </message>
  <message>
   <source>About {0} of what you look for is found (most likely {1} to {2}).</source>
   <translation>Environ {0} de ce que vous cherchez est trouvé (très probablement de {1} à {2}).</translation>
  </message>
  <message>
   <source>About {0} to download, {1} on the disk</source>
   <translation>Environ {0} à télécharger, {1} sur le disque</translation>
  </message>
  <message>
   <source>Above 100,000 tiles the question is shortened to 32 numbers unless you ask for the full pass; that makes the answer approximate and reveals nothing more.</source>
   <translation>Au-delà de 100 000 tuiles, la question est réduite à 32 nombres, sauf si vous demandez la passe complète ; la réponse devient alors approchée, mais rien de plus n'est révélé.</translation>
  </message>
  <message>
   <source>Adapt an encoder to the look of your own imagery: its sensor, season and scale</source>
   <translation>Adapter un encodeur à l'aspect de votre propre imagerie : son capteur, sa saison et son échelle</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a layer of polygons to the project, and choose it here</source>
   <translation>Ajoutez une couche de polygones au projet, puis choisissez-la ici</translation>
  </message>
  <message>
   <source>Add a server: its address, and what opens it for you</source>
   <translation>Ajouter un serveur : son adresse et ce qui vous y donne accès</translation>
  </message>
  <message>
   <source>Add a server…</source>
   <translation>Ajouter un serveur…</translation>
  </message>
  <message>
   <source>Add an encoder</source>
   <translation>Ajouter un encodeur</translation>
  </message>
  <message>
   <source>Add an encoder of your own: a card (JSON) beside an ONNX or TorchScript file, or a folder with a manifest</source>
   <translation>Ajouter un encodeur à vous : une fiche (JSON) à côté d'un fichier ONNX ou TorchScript, ou un dossier avec un manifeste</translation>
  </message>
  <message>
   <source>Add an example</source>
   <translation>Ajouter un exemple</translation>
  </message>
  <message>
   <source>Add an example under Like first: draw it on the map (D), or take an image file</source>
   <translation>Ajoutez d'abord un exemple sous Semblable : dessinez-le sur la carte (D) ou prenez un fichier image</translation>
  </message>
  <message>
   <source>Add an example: draw it on the map, take an image, or paste one</source>
   <translation>Ajouter un exemple : le dessiner sur la carte, prendre une image ou en coller une</translation>
  </message>
  <message>
   <source>Add and update</source>
   <translation>Ajouter et mettre à jour</translation>
  </message>
  <message>
   <source>Add every raster layer of this project that is a file on disk</source>
   <translation>Ajouter toutes les couches raster de ce projet qui sont des fichiers sur disque</translation>
  </message>
  <message>
   <source>Add raster files, or folders of rasters</source>
   <translation>Ajouter des fichiers raster ou des dossiers de rasters</translation>
  </message>
  <message>
   <source>Add rasters below and build: they are cut into tiles, and each tile is told by what it looks like. The imagery itself is not copied.</source>
   <translation>Ajoutez des rasters ci-dessous et lancez la création : ils sont découpés en tuiles, et chaque tuile est décrite par son aspect. L'imagerie elle-même n'est pas copiée.</translation>
  </message>
  <message>
   <source>Add rasters first: of the project, files, or a folder</source>
   <translation>Ajoutez d'abord des rasters : du projet, de fichiers ou d'un dossier</translation>
  </message>
  <message>
   <source>Add the extents of all sources as a layer, coloured by their dates</source>
   <translation>Ajouter l'emprise de toutes les sources comme couche, colorée selon leur date</translation>
  </message>
  <message>
   <source>Add the land-cover raster to the project first</source>
   <translation>Ajoutez d'abord le raster d'occupation du sol au projet</translation>
  </message>
  <message>
   <source>Add the parts that are ticked</source>
   <translation>Ajouter les éléments cochés</translation>
  </message>
  <message>
   <source>Add the raster to the project</source>
   <translation>Ajouter le raster au projet</translation>
  </message>
  <message>
   <source>Add the words as an example (Return)</source>
   <translation>Ajouter les mots comme exemple (Entrée)</translation>
  </message>
  <message>
   <source>Add to: {0}</source>
   <translation>Ajouter à : {0}</translation>
  </message>
  <message>
   <source>Add {0} examples</source>
   <translation>Ajouter {0} exemples</translation>
  </message>
  <message>
   <source>Address of an index that has torch in its small build, for computers without an NVIDIA card</source>
   <translation>Adresse d'un index qui propose la petite version de torch, pour les ordinateurs sans carte NVIDIA</translation>
  </message>
  <message>
   <source>Address of the package index of your organisation; empty: the one that pip uses</source>
   <translation>Adresse de l'index de paquets de votre organisation ; vide : celui qu'utilise pip</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source>After rasters were moved to another disk, drive letter or folder: finds them again and writes their new places into the archive. Nothing is encoded again.

A raster is found by the end of its old path, or by its name, anywhere below the folder that you give. It must be the same file: size and time are compared, and the content where the time differs; with 'hash' the content always. Rasters that are not found, or are other files, are listed and stay as they are.</source>
   <translation>Après le déplacement de rasters vers un autre disque, une autre lettre de lecteur ou un autre dossier : les retrouve et inscrit leur nouvel emplacement dans l'archive. Rien n'est encodé de nouveau.

Un raster est retrouvé par la fin de son ancien chemin, ou par son nom, n'importe où sous le dossier indiqué. Ce doit être le même fichier : la taille et l'heure sont comparées, et le contenu si l'heure diffère ; avec « hash », le contenu toujours. Les rasters introuvables, ou qui sont d'autres fichiers, sont listés et restent tels quels.</translation>
  </message>
  <message>
   <source>All are there and unchanged</source>
   <translation>Tous présents et inchangés</translation>
  </message>
  <message>
   <source>All dates</source>
   <translation>Toutes les dates</translation>
  </message>
  <message>
   <source>All figures (JSON)</source>
   <translation>Tous les chiffres (JSON)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All of these rasters are in the archive; those that have changed will be read again.</source>
   <translation>Tous ces rasters sont dans l'archive ; ceux qui ont changé seront relus.</translation>
  </message>
  <message>
   <source>All rasters below a folder, and those that are put there later</source>
   <translation>Tous les rasters d'un dossier et de ses sous-dossiers, et ceux qui y seront ajoutés</translation>
  </message>
  <message>
   <source>All {0} places</source>
   <translation>Les {0} lieux</translation>
  </message>
  <message>
   <source>Also places that were hidden in the dock</source>
   <translation>Inclure les lieux masqués dans le panneau</translation>
  </message>
  <message>
   <source>Also write a raster that shows everywhere how similar it is to the query</source>
   <translation>Écrire aussi un raster qui montre partout le degré de ressemblance avec la requête</translation>
  </message>
  <message>
   <source>An archive holds your rasters cut into tiles, each with what it looks like. Make one, and then draw a box on the map to find every place that looks like it.</source>
   <translation>Une archive contient vos rasters découpés en tuiles, chacune avec son aspect. Créez-en une, puis dessinez un rectangle sur la carte pour trouver tous les lieux qui lui ressemblent.</translation>
  </message>
  <message>
   <source>An example of what you look for becomes one of what you do not look for, or the other way round</source>
   <translation>Un exemple de ce que vous cherchez devient un exemple de ce que vous ne cherchez pas, ou l'inverse</translation>
  </message>
  <message>
   <source>Another file: {0} ({1})</source>
   <translation>Autre fichier : {0} ({1})</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>Autre serveur…</translation>
  </message>
  <message>
   <source>Apart</source>
   <translation>Écart</translation>
  </message>
  <message>
   <source>Arc&amp;hive</source>
   <translation>Arc&amp;hive</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archive</translation>
  </message>
  <message>
   <source>Archive (folder)</source>
   <translation>Archive (dossier)</translation>
  </message>
  <message>
   <source>Archive information</source>
   <translation>Informations sur l'archive</translation>
  </message>
  <message>
   <source>Archive of the server</source>
   <translation>Archive du serveur</translation>
  </message>
  <message>
   <source>Archive {0}: {1}.</source>
   <translation>Archive {0} : {1}.</translation>
  </message>
  <message>
   <source>Archive: {0}</source>
   <translation>Archive : {0}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Interroger</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Réinterroger</translation>
  </message>
  <message>
   <source>Ask this server once more what it holds</source>
   <translation>Demander de nouveau à ce serveur ce qu'il contient</translation>
  </message>
  <message>
   <source>Ask this server what it holds; nothing of yours is sent</source>
   <translation>Demander à ce serveur ce qu'il contient ; rien de vous n'est envoyé</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Interrogé</translation>
  </message>
  <message>
   <source>Asked {0}: {1} left this computer.</source>
   <translation>{0} interrogé : {1} ont quitté cet ordinateur.</translation>
  </message>
  <message>
   <source>Asking for sizes</source>
   <translation>Demande des tailles</translation>
  </message>
  <message>
   <source>Asking the package index</source>
   <translation>Interrogation de l'index de paquets</translation>
  </message>
  <message>
   <source>Asking the server</source>
   <translation>Interrogation du serveur</translation>
  </message>
  <message>
   <source>Asking your own searches again…</source>
   <translation>Vos propres recherches sont relancées…</translation>
  </message>
  <message>
   <source>Asking your own searches again… {0}</source>
   <translation>Vos propres recherches sont relancées… {0}</translation>
  </message>
  <message>
   <source>Asking {0} what it holds</source>
   <translation>Demande du contenu de {0}</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Au moins</translation>
  </message>
  <message>
   <source>At least two classes are needed in the field</source>
   <translation>Le champ doit contenir au moins deux classes</translation>
  </message>
  <message>
   <source>At least two sub-folders with images are needed</source>
   <translation>Il faut au moins deux sous-dossiers avec des images</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Au plus</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>Ce nombre au plus.</translation>
  </message>
  <message>
   <source>Authentication</source>
   <translation>Authentification</translation>
  </message>
  <message>
   <source>Average precision divided by</source>
   <translation>Précision moyenne divisée par</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Back to the earlier places</source>
   <translation>Revenir aux lieux précédents</translation>
  </message>
  <message>
   <source>Back to the places</source>
   <translation>Retour aux lieux</translation>
  </message>
  <message>
   <source>Back to the places found</source>
   <translation>Retour aux lieux trouvés</translation>
  </message>
  <message>
   <source>Back to the places found; what is reviewed is kept, and can be gone on with</source>
   <translation>Retour aux lieux trouvés ; ce qui est examiné est conservé, et vous pourrez continuer</translation>
  </message>
  <message>
   <source>Band numbers in the order red, green, blue, for instance 4,3,2; one number takes one band as grey. They hold for the rasters listed above: add a sensor with another order of bands by itself</source>
   <translation>Numéros des bandes dans l'ordre rouge, vert, bleu, par exemple 4,3,2 ; un seul numéro prend une bande en niveaux de gris. Ils valent pour les rasters listés ci-dessus : ajoutez séparément un capteur dont l'ordre des bandes diffère</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Bands, holes in the imagery, collections of single images</source>
   <translation>Bandes, trous dans l'imagerie, collections d'images isolées</translation>
  </message>
  <message>
   <source>Begin a new archive in another folder; this one stays as it is</source>
   <translation>Commencer une nouvelle archive dans un autre dossier ; celle-ci reste telle quelle</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Best score</source>
   <translation>Meilleur score</translation>
  </message>
  <message>
   <source>Better place</source>
   <translation>Lieu meilleur</translation>
  </message>
  <message>
   <source>Bring the archive up to date with the rasters on disk</source>
   <translation>Mettre l'archive à jour d'après les rasters sur le disque</translation>
  </message>
  <message>
   <source>Bring the archive up to date, and say what becomes of the missing ones</source>
   <translation>Mettre l'archive à jour et indiquer que faire des rasters introuvables</translation>
  </message>
  <message>
   <source>Bring the packages that this version asks for</source>
   <translation>Installer les paquets que cette version demande</translation>
  </message>
  <message>
   <source>Build an approximate index</source>
   <translation>Créer un index approché</translation>
  </message>
  <message>
   <source>Build another kind of index.</source>
   <translation>Créez un index d'un autre type.</translation>
  </message>
  <message>
   <source>Build archive</source>
   <translation>Créer l'archive</translation>
  </message>
  <message>
   <source>Build it again; searches are exact meanwhile.</source>
   <translation>Recréez-le ; en attendant, les recherches sont exactes.</translation>
  </message>
  <message>
   <source>Build it anew</source>
   <translation>La recréer</translation>
  </message>
  <message>
   <source>Build of torch</source>
   <translation>Version de torch</translation>
  </message>
  <message>
   <source>Build the archive {0}</source>
   <translation>Créer l'archive {0}</translation>
  </message>
  <message>
   <source>Building the index</source>
   <translation>Création de l'index</translation>
  </message>
  <message>
   <source>Building was stopped at its beginning. What is finished is kept; it goes on from there.</source>
   <translation>La création a été arrêtée à son début. Ce qui est terminé est conservé ; elle reprend à partir de là.</translation>
  </message>
  <message>
   <source>Building was stopped before its end. What is finished can be searched; it goes on from there.</source>
   <translation>La création a été arrêtée avant la fin. Ce qui est terminé est consultable ; elle reprend à partir de là.</translation>
  </message>
  <message>
   <source>Buildings, roads, water, vegetation and bare ground, told by a network</source>
   <translation>Bâtiments, routes, eau, végétation et sol nu, reconnus par un réseau</translation>
  </message>
  <message>
   <source>Buildings, vegetation, water, roads and bare land, as a trained network sees them in the imagery</source>
   <translation>Bâtiments, végétation, eau, routes et sol nu, tels qu'un réseau entraîné les voit dans l'imagerie</translation>
  </message>
  <message>
   <source>By land cover</source>
   <translation>Selon l'occupation du sol</translation>
  </message>
  <message>
   <source>By land cover: {0}</source>
   <translation>Selon l'occupation du sol : {0}</translation>
  </message>
  <message>
   <source>Bytes of the catalogue</source>
   <translation>Octets du catalogue</translation>
  </message>
  <message>
   <source>Bytes that came back</source>
   <translation>Octets reçus en retour</translation>
  </message>
  <message>
   <source>Bytes that left this computer</source>
   <translation>Octets qui ont quitté cet ordinateur</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>SCR de la grille</translation>
  </message>
  <message>
   <source>CRS of the score map</source>
   <translation>SCR de la carte des scores</translation>
  </message>
  <message>
   <source>Cache folder</source>
   <translation>Dossier de cache</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled; what was finished is kept.</source>
   <translation>Annulé ; ce qui était terminé est conservé.</translation>
  </message>
  <message>
   <source>Cannot be indexed: {0}</source>
   <translation>Impossible à indexer : {0}</translation>
  </message>
  <message>
   <source>Cannot be opened: {0}</source>
   <translation>Impossible à ouvrir : {0}</translation>
  </message>
  <message>
   <source>Cannot be used: {0}</source>
   <translation>Inutilisable : {0}</translation>
  </message>
  <message>
   <source>Card of the encoder</source>
   <translation>Fiche de l'encodeur</translation>
  </message>
  <message>
   <source>Cards of encoders</source>
   <translation>Fiches d'encodeurs</translation>
  </message>
  <message>
   <source>Certificate file</source>
   <translation>Fichier de certificats</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificats</translation>
  </message>
  <message>
   <source>Certificates (.pem) of your organisation, where a firewall opens encrypted connections</source>
   <translation>Certificats (.pem) de votre organisation, si un pare-feu ouvre les connexions chiffrées</translation>
  </message>
  <message>
   <source>Change how land cover counts</source>
   <translation>Modifier le poids de l'occupation du sol</translation>
  </message>
  <message>
   <source>Change location…</source>
   <translation>Changer d'emplacement…</translation>
  </message>
  <message>
   <source>Change name, address or authentication of this server</source>
   <translation>Modifier le nom, l'adresse ou l'authentification de ce serveur</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Ne rien changer</translation>
  </message>
  <message>
   <source>Change nothing (Esc)</source>
   <translation>Ne rien changer (Échap)</translation>
  </message>
  <message>
   <source>Changed rasters</source>
   <translation>Rasters modifiés</translation>
  </message>
  <message>
   <source>Changed: {0}, missing: {1}</source>
   <translation>Modifiés : {0}, introuvables : {1}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Changer…</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Check and use this interpreter</source>
   <translation>Vérifier et utiliser cet interpréteur</translation>
  </message>
  <message>
   <source>Check engine, packages, graphics card and archive, and copy what was found</source>
   <translation>Vérifier le moteur, les paquets, la carte graphique et l'archive, et copier le résultat</translation>
  </message>
  <message>
   <source>Check the installation</source>
   <translation>Vérifier l'installation</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Checking an interpreter for Kinscape</source>
   <translation>Vérification d'un interpréteur pour Kinscape</translation>
  </message>
  <message>
   <source>Checking the files</source>
   <translation>Vérification des fichiers</translation>
  </message>
  <message>
   <source>Checking {0}…</source>
   <translation>Vérification de {0}…</translation>
  </message>
  <message>
   <source>Choose a Python with 64 bits.</source>
   <translation>Choisissez un Python de 64 bits.</translation>
  </message>
  <message>
   <source>Choose a folder for the archive first</source>
   <translation>Choisissez d'abord un dossier pour l'archive</translation>
  </message>
  <message>
   <source>Choose a layer with labelled points or polygons first</source>
   <translation>Choisissez d'abord une couche avec des points ou polygones étiquetés</translation>
  </message>
  <message>
   <source>Choose another folder for the engine, for example on a larger disk</source>
   <translation>Choisir un autre dossier pour le moteur, par exemple sur un disque plus grand</translation>
  </message>
  <message>
   <source>Choose places at random from all scores of the archive, most of them near the limit</source>
   <translation>Choisir des lieux au hasard parmi tous les scores de l'archive, la plupart près de la limite</translation>
  </message>
  <message>
   <source>Choose the field that says what each place is</source>
   <translation>Choisissez le champ qui dit ce qu'est chaque lieu</translation>
  </message>
  <message>
   <source>Choose the folder in which a new folder of pictures is made</source>
   <translation>Choisir le dossier dans lequel créer un nouveau dossier d'images</translation>
  </message>
  <message>
   <source>Choose the folder in which it is now</source>
   <translation>Choisir le dossier où elle se trouve maintenant</translation>
  </message>
  <message>
   <source>Choose the folder in which the archive is now</source>
   <translation>Choisir le dossier où l'archive se trouve maintenant</translation>
  </message>
  <message>
   <source>Choose the folder of an archive that exists already</source>
   <translation>Choisir le dossier d'une archive existante</translation>
  </message>
  <message>
   <source>Choose the folder with the images first</source>
   <translation>Choisissez d'abord le dossier avec les images</translation>
  </message>
  <message>
   <source>Choose what is installed, and where to</source>
   <translation>Choisir ce qui est installé, et où</translation>
  </message>
  <message>
   <source>Choose where the demo is kept; it is made in {0} otherwise</source>
   <translation>Choisir où conserver la démo ; sinon elle est créée dans {0}</translation>
  </message>
  <message>
   <source>Chooses the places of which a search is least sure, that differ from each other and stand for many others: to judge these teaches the search more than to judge its best ones.

The search's own examples and the marks that its places got in the dock say what is known already. The result can be reviewed like that of a search.

Cancelling writes nothing.</source>
   <translation>Choisit les lieux dont une recherche est le moins sûre, qui diffèrent entre eux et en représentent beaucoup d'autres : les juger apprend plus à la recherche que de juger ses meilleurs.

Les exemples de la recherche elle-même et les marques données à ses lieux dans le panneau disent ce qui est déjà connu. Le résultat s'examine comme celui d'une recherche.

Une annulation n'écrit rien.</translation>
  </message>
  <message>
   <source>Choosing places</source>
   <translation>Choix des lieux</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Poids des classes</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Classes (softmax)</source>
   <translation>Classes (softmax)</translation>
  </message>
  <message>
   <source>Classes that occur</source>
   <translation>Classes présentes</translation>
  </message>
  <message>
   <source>Classes: {0}</source>
   <translation>Classes : {0}</translation>
  </message>
  <message>
   <source>Classify land cover</source>
   <translation>Classer l'occupation du sol</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Clear it</source>
   <translation>Vider</translation>
  </message>
  <message>
   <source>Clear the examples</source>
   <translation>Effacer les exemples</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Vider…</translation>
  </message>
  <message>
   <source>Click for a page that says who learns what.</source>
   <translation>Cliquez pour ouvrir une page qui dit qui apprend quoi.</translation>
  </message>
  <message>
   <source>Click the point on the map</source>
   <translation>Cliquez le point sur la carte</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close this explanation (Esc)</source>
   <translation>Fermer cette explication (Échap)</translation>
  </message>
  <message>
   <source>Close this window (Esc)</source>
   <translation>Fermer cette fenêtre (Échap)</translation>
  </message>
  <message>
   <source>Close this window; an installation goes on in the background</source>
   <translation>Fermer cette fenêtre ; une installation se poursuit en arrière-plan</translation>
  </message>
  <message>
   <source>Close without adding (Esc)</source>
   <translation>Fermer sans ajouter (Échap)</translation>
  </message>
  <message>
   <source>Column of the vectors</source>
   <translation>Colonne des vecteurs</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare every tile in full</source>
   <translation>Comparer chaque tuile entièrement</translation>
  </message>
  <message>
   <source>Compare searches before and after</source>
   <translation>Comparer les recherches avant et après</translation>
  </message>
  <message>
   <source>Compare the archive with the rasters on disk</source>
   <translation>Comparer l'archive aux rasters sur le disque</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>Comparé par</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Comparing files</source>
   <translation>Comparaison des fichiers</translation>
  </message>
  <message>
   <source>Comparing places with examples</source>
   <translation>Comparaison des lieux avec les exemples</translation>
  </message>
  <message>
   <source>Comparing the place with your examples…</source>
   <translation>Comparaison du lieu avec vos exemples…</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>Compression</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Calculer</translation>
  </message>
  <message>
   <source>Compute all tiles again</source>
   <translation>Recalculer toutes les tuiles</translation>
  </message>
  <message>
   <source>Compute the land cover of the tiles that are new, and search again</source>
   <translation>Calculer l'occupation du sol des nouvelles tuiles, et relancer la recherche</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <source>Computes which share of each tile belongs to which class, and keeps it in the archive. Searches can then rank places by what they consist of as well as by their looks.

'words': kinds of ground that Kinscape finds in the imagery itself, without labels. 'net': buildings, roads, water, vegetation and bare ground, told by a network. 'kinds': groups of tiles that look alike. 'raster': a land-cover raster of yours.

Only tiles that are new since the last run are computed. Cancelling keeps what is finished.</source>
   <translation>Calcule quelle part de chaque tuile appartient à quelle classe, et conserve le résultat dans l'archive. Les recherches peuvent alors classer les lieux selon ce qui les compose autant que selon leur aspect.

« words » : types de sol que Kinscape trouve dans l'imagerie elle-même, sans étiquettes. « net » : bâtiments, routes, eau, végétation et sol nu, reconnus par un réseau. « kinds » : groupes de tuiles qui se ressemblent. « raster » : un raster d'occupation du sol à vous.

Seules les tuiles nouvelles depuis la dernière exécution sont calculées. Une annulation conserve ce qui est terminé.</translation>
  </message>
  <message>
   <source>Computing the land cover</source>
   <translation>Calcul de l'occupation du sol</translation>
  </message>
  <message>
   <source>Concept</source>
   <translation>Concept</translation>
  </message>
  <message>
   <source>Concept to search for</source>
   <translation>Concept à rechercher</translation>
  </message>
  <message>
   <source>Concept: {0}</source>
   <translation>Concept : {0}</translation>
  </message>
  <message>
   <source>Concepts</source>
   <translation>Concepts</translation>
  </message>
  <message>
   <source>Concept…</source>
   <translation>Concept…</translation>
  </message>
  <message>
   <source>Connect the drive, or choose another folder.</source>
   <translation>Connectez le lecteur, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>Copied the Python lines of this run; paste them into QGIS's console</source>
   <translation>Lignes Python de cette exécution copiées ; collez-les dans la console de QGIS</translation>
  </message>
  <message>
   <source>Copied the command of this run; paste it into a terminal</source>
   <translation>Commande de cette exécution copiée ; collez-la dans un terminal</translation>
  </message>
  <message>
   <source>Copy as Python</source>
   <translation>Copier en Python</translation>
  </message>
  <message>
   <source>Copy as command line</source>
   <translation>Copier en ligne de commande</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copier le diagnostic</translation>
  </message>
  <message>
   <source>Copy lines for QGIS's Python console that run exactly this</source>
   <translation>Copier les lignes pour la console Python de QGIS qui exécutent exactement ceci</translation>
  </message>
  <message>
   <source>Copy list</source>
   <translation>Copier la liste</translation>
  </message>
  <message>
   <source>Copy the command that runs exactly this without QGIS</source>
   <translation>Copier la commande qui exécute exactement ceci sans QGIS</translation>
  </message>
  <message>
   <source>Copy the message and the last lines, to send them to someone who can help</source>
   <translation>Copier le message et les dernières lignes, pour les envoyer à quelqu'un qui peut aider</translation>
  </message>
  <message>
   <source>Copy the paths</source>
   <translation>Copier les chemins</translation>
  </message>
  <message>
   <source>Copy the rasters with the reasons</source>
   <translation>Copier les rasters avec les raisons</translation>
  </message>
  <message>
   <source>Copy this text, to send it to someone</source>
   <translation>Copier ce texte, pour l'envoyer à quelqu'un</translation>
  </message>
  <message>
   <source>Counted among the places that the other limits leave. Empty: no limit.</source>
   <translation>Comptés parmi les lieux que laissent les autres limites. Vide : pas de limite.</translation>
  </message>
  <message>
   <source>Course of the training</source>
   <translation>Déroulement de l'entraînement</translation>
  </message>
  <message>
   <source>Coverage of {0}</source>
   <translation>Couverture de {0}</translation>
  </message>
  <message>
   <source>Cut the rasters into tiles and encode each; can be stopped and goes on later</source>
   <translation>Découper les rasters en tuiles et encoder chacune ; peut être arrêté et repris plus tard</translation>
  </message>
  <message>
   <source>Cuts rasters into tiles on a ground grid and describes each tile by an embedding vector, so that places that look alike can be found.

Sources are raster layers, a folder, or both. An archive that exists already is brought up to date: changed rasters are read again, new ones are added, unchanged ones are skipped. Without any source the archive's own ones are checked.

Tile size: in metres, or in pixels of the finest raster, or each file as one tile. Choose it about as large as the things you look for.

The progress shows the time left. Cancelling keeps the blocks that are finished; running it again goes on from there.</source>
   <translation>Découpe des rasters en tuiles sur une grille au sol et décrit chaque tuile par un vecteur de caractéristiques, afin de trouver les lieux qui se ressemblent.

Les sources sont des couches raster, un dossier, ou les deux. Une archive existante est mise à jour : les rasters modifiés sont relus, les nouveaux ajoutés, les inchangés ignorés. Sans aucune source, celles de l'archive sont vérifiées.

Taille de tuile : en mètres, ou en pixels du raster le plus fin, ou chaque fichier comme une tuile. Choisissez-la à peu près aussi grande que les objets que vous cherchez.

La progression indique le temps restant. L'annulation conserve les blocs terminés ; une nouvelle exécution reprend à partir de là.</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the encoder from this computer</source>
   <translation>Supprimer l'encodeur de cet ordinateur</translation>
  </message>
  <message>
   <source>Delete the key from this computer</source>
   <translation>Supprimer la clé de cet ordinateur</translation>
  </message>
  <message>
   <source>Delete the key {0}?</source>
   <translation>Supprimer la clé {0} ?</translation>
  </message>
  <message>
   <source>Delete the new encoder: it did not help</source>
   <translation>Supprimer le nouvel encodeur : il n'a rien apporté</translation>
  </message>
  <message>
   <source>Delete this encoder of yours (Delete); those that came with Kinscape stay</source>
   <translation>Supprimer cet encodeur à vous (Delete) ; ceux fournis avec Kinscape restent</translation>
  </message>
  <message>
   <source>Delete this key (Delete)</source>
   <translation>Supprimer cette clé (Suppr)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Demo in another folder…</source>
   <translation>Démo dans un autre dossier…</translation>
  </message>
  <message>
   <source>Demo scene</source>
   <translation>Scène de démo</translation>
  </message>
  <message>
   <source>Describing images</source>
   <translation>Description des images</translation>
  </message>
  <message>
   <source>Details of the failure</source>
   <translation>Détails de l'échec</translation>
  </message>
  <message>
   <source>Disguising</source>
   <translation>Masquage</translation>
  </message>
  <message>
   <source>Disk space</source>
   <translation>Espace disque</translation>
  </message>
  <message>
   <source>Distance from a point</source>
   <translation>Distance à un point</translation>
  </message>
  <message>
   <source>Distance of the land covers: {0}.</source>
   <translation>Distance des occupations du sol : {0}.</translation>
  </message>
  <message>
   <source>Distance to a better place (m)</source>
   <translation>Distance à un lieu meilleur (m)</translation>
  </message>
  <message>
   <source>Distance-penalised triplet loss: places far from each other must look alike for a better reason than the same light</source>
   <translation>Perte par triplets pénalisée par la distance : des lieux éloignés doivent se ressembler pour une meilleure raison que la même lumière</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Rétablir ce qui a été annulé</translation>
  </message>
  <message>
   <source>Do not leave it out</source>
   <translation>Ne pas l'écarter</translation>
  </message>
  <message>
   <source>Do not list the query's own place among the results</source>
   <translation>Ne pas lister le lieu même de la requête parmi les résultats</translation>
  </message>
  <message>
   <source>Do not look for this archive any more; nothing is deleted</source>
   <translation>Ne plus chercher cette archive ; rien n'est supprimé</translation>
  </message>
  <message>
   <source>Do not offer it any more, and delete what it has learned so far</source>
   <translation>Ne plus le proposer, et supprimer ce qu'il a appris jusqu'ici</translation>
  </message>
  <message>
   <source>Do not show this any more</source>
   <translation>Ne plus afficher</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>Diagnostic…</translation>
  </message>
  <message>
   <source>Download what is ticked, and set it up</source>
   <translation>Télécharger les éléments cochés et les mettre en place</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Drag rasters, folders or layers here</source>
   <translation>Glissez ici des rasters, des dossiers ou des couches</translation>
  </message>
  <message>
   <source>Draw a square as large as a tile in the middle of the map</source>
   <translation>Dessiner au milieu de la carte un carré de la taille d'une tuile</translation>
  </message>
  <message>
   <source>Draw on map</source>
   <translation>Dessiner sur la carte</translation>
  </message>
  <message>
   <source>Draw on the map ({0}), paste or drop</source>
   <translation>Dessiner sur la carte ({0}), coller ou déposer</translation>
  </message>
  <message>
   <source>Draw the sample</source>
   <translation>Tirer l'échantillon</translation>
  </message>
  <message>
   <source>Drawing the score map</source>
   <translation>Dessin de la carte des scores</translation>
  </message>
  <message>
   <source>Drop only this filter, and search again</source>
   <translation>Retirer seulement ce filtre, et relancer la recherche</translation>
  </message>
  <message>
   <source>Drop the area, the dates, the point and the choice of sources, and search again</source>
   <translation>Retirer la zone, les dates, le point et le choix des sources, et relancer la recherche</translation>
  </message>
  <message>
   <source>Drop their tiles, or keep them. Where a whole disk is away they are kept in any case.</source>
   <translation>Retirer leurs tuiles, ou les conserver. Si un disque entier est absent, elles sont toujours conservées.</translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Les retirer</translation>
  </message>
  <message>
   <source>E&amp;ncoder</source>
   <translation>E&amp;ncodeur</translation>
  </message>
  <message>
   <source>E&amp;pochs</source>
   <translation>Épo&amp;ques</translation>
  </message>
  <message>
   <source>Each file is one tile</source>
   <translation>Chaque fichier est une tuile</translation>
  </message>
  <message>
   <source>Each sub-folder is a class and holds images of it: orchard/1.tif, orchard/2.tif, meadow/1.tif …</source>
   <translation>Chaque sous-dossier est une classe et contient ses images : verger/1.tif, verger/2.tif, prairie/1.tif …</translation>
  </message>
  <message>
   <source>Embedding vectors</source>
   <translation>Vecteurs de caractéristiques</translation>
  </message>
  <message>
   <source>Embedding vectors (GeoParquet)</source>
   <translation>Vecteurs de caractéristiques (GeoParquet)</translation>
  </message>
  <message>
   <source>Empty: every raster whose file is missing is looked for.</source>
   <translation>Vide : tous les rasters dont le fichier est introuvable sont recherchés.</translation>
  </message>
  <message>
   <source>Empty: no limit. With it every place that scores as much is found, up to the number of places.</source>
   <translation>Vide : pas de limite. Sinon, tous les lieux d'au moins ce score sont trouvés, jusqu'au nombre de lieux.</translation>
  </message>
  <message>
   <source>Empty: one for each core. Networks take none: they use the cores from one process.</source>
   <translation>Vide : un par cœur. Les réseaux n'en prennent aucun : ils utilisent les cœurs depuis un seul processus.</translation>
  </message>
  <message>
   <source>Empty: private and private-exact.</source>
   <translation>Vide : private et private-exact.</translation>
  </message>
  <message>
   <source>Empty: that of the archive.</source>
   <translation>Vide : celui de l'archive.</translation>
  </message>
  <message>
   <source>Empty: that of the search.</source>
   <translation>Vide : celui de la recherche.</translation>
  </message>
  <message>
   <source>Empty: the archive's own, the first of the list for a new one. Published networks need weights.</source>
   <translation>Vide : celui de l'archive, le premier de la liste pour une nouvelle. Les réseaux publiés ont besoin de poids.</translation>
  </message>
  <message>
   <source>Empty: the archive's.</source>
   <translation>Vide : celui de l'archive.</translation>
  </message>
  <message>
   <source>Empty: the encoder that comes with Kinscape. none: from scratch.</source>
   <translation>Vide : l'encodeur fourni avec Kinscape. none : à partir de zéro.</translation>
  </message>
  <message>
   <source>Empty: the one that comes with Kinscape. Or the name of one that you trained.</source>
   <translation>Vide : celui fourni avec Kinscape. Ou le nom d'un modèle que vous avez entraîné.</translation>
  </message>
  <message>
   <source>Empty: the one that the recipe beside the results names, if it is there.</source>
   <translation>Vide : celle que nomme la recette placée à côté des résultats, si elle s'y trouve.</translation>
  </message>
  <message>
   <source>Empty: the size that the network was trained on. Never finer than the raster.</source>
   <translation>Vide : la taille sur laquelle le réseau a été entraîné. Jamais plus fine que le raster.</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps weights.</source>
   <translation>Vide : là où Kinscape conserve les poids.</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps your encoders.</source>
   <translation>Vide : là où Kinscape conserve vos encodeurs.</translation>
  </message>
  <message>
   <source>Empty: where the server of this computer looks.</source>
   <translation>Vide : là où le serveur de cet ordinateur cherche.</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Encodeur</translation>
  </message>
  <message>
   <source>Encoder {0}, description {1}</source>
   <translation>Encodeur {0}, description {1}</translation>
  </message>
  <message>
   <source>Encoder {0}, weights {1}</source>
   <translation>Encodeur {0}, poids {1}</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Encodeurs</translation>
  </message>
  <message>
   <source>Encoding tiles</source>
   <translation>Encodage des tuiles</translation>
  </message>
  <message>
   <source>Encrypted search</source>
   <translation>Recherche chiffrée</translation>
  </message>
  <message>
   <source>End the demo server; results and receipts stay</source>
   <translation>Arrêter le serveur de démonstration ; résultats et reçus restent</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Engine, memory, cache, encoder</source>
   <translation>Moteur, mémoire, cache, encodeur</translation>
  </message>
  <message>
   <source>Engine: rasters, vectors, search</source>
   <translation>Moteur : rasters, vecteurs, recherche</translation>
  </message>
  <message>
   <source>Enough has been looked at</source>
   <translation>L'examen suffit</translation>
  </message>
  <message>
   <source>Enough is known if less than this share remains</source>
   <translation>L'examen suffit s'il reste moins que cette part</translation>
  </message>
  <message>
   <source>Entry of QGIS's authentication database; empty: that of the dock's Remote page for this server.</source>
   <translation>Entrée de la base de données d'authentification de QGIS ; vide : celle de la page À distance du panneau pour ce serveur.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Epsilon of a question</source>
   <translation>Epsilon d'une question</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimer</translation>
  </message>
  <message>
   <source>Estimate from all places of the sample how much was found</source>
   <translation>Estimer d'après tous les lieux de l'échantillon combien ont été trouvés</translation>
  </message>
  <message>
   <source>Estimate from the places reviewed so far; with more of them the interval becomes narrower</source>
   <translation>Estimer d'après les lieux examinés jusqu'ici ; avec plus de lieux, l'intervalle se resserre</translation>
  </message>
  <message>
   <source>Estimate how many of all wanted places were found, from a small sample that you look at</source>
   <translation>Estimer combien de tous les lieux voulus ont été trouvés, d'après un petit échantillon que vous regardez</translation>
  </message>
  <message>
   <source>Estimate what indexing takes</source>
   <translation>Estimer ce que demande l'indexation</translation>
  </message>
  <message>
   <source>Estimating the build</source>
   <translation>Estimation de la création</translation>
  </message>
  <message>
   <source>Estimating what was missed</source>
   <translation>Estimation des manqués</translation>
  </message>
  <message>
   <source>Evaluate an encoder on labelled images</source>
   <translation>Évaluer un encodeur sur des images étiquetées</translation>
  </message>
  <message>
   <source>Evaluating {0}</source>
   <translation>Évaluation de {0}</translation>
  </message>
  <message>
   <source>Every place that the search found, with the hidden ones</source>
   <translation>Tous les lieux trouvés par la recherche, y compris les masqués</translation>
  </message>
  <message>
   <source>Everyone who has the key can open everything: a vault is for one key holder, not for parties that do not trust each other.</source>
   <translation>Quiconque a la clé peut tout ouvrir : un coffre est fait pour un seul détenteur de clé, pas pour des parties qui ne se font pas confiance.</translation>
  </message>
  <message>
   <source>Everything that Kinscape needs is there and works.</source>
   <translation>Tout ce dont Kinscape a besoin est là et fonctionne.</translation>
  </message>
  <message>
   <source>Everything that is ticked is installed already.</source>
   <translation>Tout ce qui est coché est déjà installé.</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Réexaminer</translation>
  </message>
  <message>
   <source>Examine everything that Kinscape needs</source>
   <translation>Examiner tout ce dont Kinscape a besoin</translation>
  </message>
  <message>
   <source>Examples of what you do not look for; they push such places down</source>
   <translation>Exemples de ce que vous ne cherchez pas ; ils font descendre de tels lieux</translation>
  </message>
  <message>
   <source>Examples of what you look for; several teach more than one</source>
   <translation>Exemples de ce que vous cherchez ; plusieurs en apprennent plus qu'un</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export embedding vectors</source>
   <translation>Exporter les vecteurs de caractéristiques</translation>
  </message>
  <message>
   <source>Export places</source>
   <translation>Exporter les lieux</translation>
  </message>
  <message>
   <source>Export places of a search</source>
   <translation>Exporter les lieux d'une recherche</translation>
  </message>
  <message>
   <source>Exported places</source>
   <translation>Lieux exportés</translation>
  </message>
  <message>
   <source>Exported {0} to {1}</source>
   <translation>Export de {0} vers {1} terminé</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Exporting places</source>
   <translation>Export des lieux</translation>
  </message>
  <message>
   <source>Extent of the example</source>
   <translation>Emprise de l'exemple</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Retours</translation>
  </message>
  <message>
   <source>Fetching the catalogue</source>
   <translation>Récupération du catalogue</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Filtering</source>
   <translation>Filtrage</translation>
  </message>
  <message>
   <source>Find every place in your raster archives that looks like the one you draw</source>
   <translation>Trouver dans vos archives de rasters tous les lieux qui ressemblent à celui que vous dessinez</translation>
  </message>
  <message>
   <source>Find in this page</source>
   <translation>Rechercher dans cette page</translation>
  </message>
  <message>
   <source>Find it…</source>
   <translation>La localiser…</translation>
  </message>
  <message>
   <source>Find moved rasters of an archive</source>
   <translation>Retrouver les rasters déplacés d'une archive</translation>
  </message>
  <message>
   <source>Find places like an extent or polygons</source>
   <translation>Trouver les lieux semblables à une emprise ou à des polygones</translation>
  </message>
  <message>
   <source>Find places like an image</source>
   <translation>Trouver les lieux semblables à une image</translation>
  </message>
  <message>
   <source>Find places of a concept</source>
   <translation>Trouver les lieux d'un concept</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>Trouver les semblables</translation>
  </message>
  <message>
   <source>Find similar places</source>
   <translation>Trouver les lieux semblables</translation>
  </message>
  <message>
   <source>Find the missing rasters</source>
   <translation>Retrouver les rasters introuvables</translation>
  </message>
  <message>
   <source>Finding the rasters of {name}</source>
   <translation>Recherche des rasters de {name}</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <source>Findings that are not well</source>
   <translation>Constats défavorables</translation>
  </message>
  <message>
   <source>Finest raster: {0}</source>
   <translation>Raster le plus fin : {0}</translation>
  </message>
  <message>
   <source>Fingerprint of the encoder</source>
   <translation>Empreinte de l'encodeur</translation>
  </message>
  <message>
   <source>First date</source>
   <translation>Première date</translation>
  </message>
  <message>
   <source>First hit right</source>
   <translation>Premier résultat juste</translation>
  </message>
  <message>
   <source>First ten alike, places kept apart: {0} before, {1} after.</source>
   <translation>Dix premiers semblables, lieux tenus à part : {0} avant, {1} après.</translation>
  </message>
  <message>
   <source>Five minutes, on data that Kinscape makes itself</source>
   <translation>Cinq minutes, sur des données que Kinscape crée lui-même</translation>
  </message>
  <message>
   <source>Fold the query, to leave the room to the places</source>
   <translation>Replier la requête, pour laisser la place aux lieux</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder for Kinscape's engine</source>
   <translation>Dossier du moteur de Kinscape</translation>
  </message>
  <message>
   <source>Folder for the demo</source>
   <translation>Dossier de la démo</translation>
  </message>
  <message>
   <source>Folder for the encoder</source>
   <translation>Dossier pour l'encodeur</translation>
  </message>
  <message>
   <source>Folder in which the missing rasters are now</source>
   <translation>Dossier où se trouvent maintenant les rasters introuvables</translation>
  </message>
  <message>
   <source>Folder of an archive</source>
   <translation>Dossier d'une archive</translation>
  </message>
  <message>
   <source>Folder of images, one sub-folder a class</source>
   <translation>Dossier d'images, un sous-dossier par classe</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Dossier de paquets</translation>
  </message>
  <message>
   <source>Folder of rasters to index</source>
   <translation>Dossier de rasters à indexer</translation>
  </message>
  <message>
   <source>Folder of the archive</source>
   <translation>Dossier de l'archive</translation>
  </message>
  <message>
   <source>Folder of the encoder</source>
   <translation>Dossier de l'encodeur</translation>
  </message>
  <message>
   <source>Folder of what is published</source>
   <translation>Dossier de ce qui est publié</translation>
  </message>
  <message>
   <source>Folder that moved there</source>
   <translation>Dossier qui y a été déplacé</translation>
  </message>
  <message>
   <source>Folder that was published</source>
   <translation>Dossier qui a été publié</translation>
  </message>
  <message>
   <source>Folder with a sub-folder of images for each class</source>
   <translation>Dossier avec un sous-dossier d'images pour chaque classe</translation>
  </message>
  <message>
   <source>Folder with rasters</source>
   <translation>Dossier contenant des rasters</translation>
  </message>
  <message>
   <source>Folder with the rasters now</source>
   <translation>Dossier où sont maintenant les rasters</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Dossier…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For 'draw'; for 'estimate' optional, to notice what was marked in it since.</source>
   <translation>Pour « draw » ; facultatif pour « estimate », pour remarquer ce qui y a été marqué depuis.</translation>
  </message>
  <message>
   <source>For 'estimate'.</source>
   <translation>Pour « estimate ».</translation>
  </message>
  <message>
   <source>For collections of chips or photos: files are not cut, and need no georeference</source>
   <translation>Pour les collections d'imagettes ou de photos : les fichiers ne sont pas découpés et n'ont pas besoin de géoréférencement</translation>
  </message>
  <message>
   <source>For collections of pictures; they need no georeference.</source>
   <translation>Pour les collections d'images ; elles n'ont pas besoin de géoréférencement.</translation>
  </message>
  <message>
   <source>For encrypted search, which a later version brings; nothing uses it yet</source>
   <translation>Pour la recherche chiffrée, qu'une version ultérieure apportera ; rien ne l'utilise encore</translation>
  </message>
  <message>
   <source>For which way to ask the key is made</source>
   <translation>Façon d'interroger pour laquelle la clé est créée</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>L'oublier</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <source>Found after {0} hits</source>
   <translation>Trouvés après {0} résultats</translation>
  </message>
  <message>
   <source>Found with Kinscape.</source>
   <translation>Trouvé avec Kinscape.</translation>
  </message>
  <message>
   <source>Found with Kinscape. Recipe that replays the run:</source>
   <translation>Trouvé avec Kinscape. Recette qui rejoue l'exécution :</translation>
  </message>
  <message>
   <source>Found {0} like the examples in {1}</source>
   <translation>Trouvé en {1} : {0} comme les exemples</translation>
  </message>
  <message>
   <source>Found: {0} in {1}.</source>
   <translation>Trouvé : {0} dans {1}.</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder in the options.</source>
   <translation>Libérez de l'espace, ou choisissez un autre dossier dans les options.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>From folders of images</source>
   <translation>Depuis des dossiers d'images</translation>
  </message>
  <message>
   <source>From my archive (no labels)</source>
   <translation>Depuis mon archive (sans étiquettes)</translation>
  </message>
  <message>
   <source>From places I labelled</source>
   <translation>Depuis des lieux que j'ai étiquetés</translation>
  </message>
  <message>
   <source>From the rasters' headers; the time from how fast earlier builds were on this computer</source>
   <translation>D'après les en-têtes des rasters ; le temps, d'après la vitesse des créations précédentes sur cet ordinateur</translation>
  </message>
  <message>
   <source>From {0} at the beginning to {1} after {2} steps</source>
   <translation>De {0} au début à {1} après {2} pas</translation>
  </message>
  <message>
   <source>Further figures</source>
   <translation>Autres chiffres</translation>
  </message>
  <message>
   <source>GDAL {0}, PROJ {1}</source>
   <translation>GDAL {0}, PROJ {1}</translation>
  </message>
  <message>
   <source>GeoJSON in longitude and latitude, for the web</source>
   <translation>GeoJSON en longitude et latitude, pour le web</translation>
  </message>
  <message>
   <source>GeoPackage, with all columns, for QGIS and other GIS</source>
   <translation>GeoPackage, avec toutes les colonnes, pour QGIS et d'autres SIG</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Récupération de l'installateur</translation>
  </message>
  <message>
   <source>Give one of them: the extent, the polygons, or the image.</source>
   <translation>Indiquez-en un seul : l'emprise, les polygones ou l'image.</translation>
  </message>
  <message>
   <source>Give the extent or the polygons, not both.</source>
   <translation>Indiquez l'emprise ou les polygones, pas les deux.</translation>
  </message>
  <message>
   <source>Give the new encoder a name first</source>
   <translation>Donnez d'abord un nom au nouvel encodeur</translation>
  </message>
  <message>
   <source>Give the raster on which the example lies.</source>
   <translation>Indiquez le raster sur lequel se trouve l'exemple.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder</source>
   <translation>Indiquez le chemin complet du dossier</translation>
  </message>
  <message>
   <source>Go on where building was stopped</source>
   <translation>Reprendre là où la création a été arrêtée</translation>
  </message>
  <message>
   <source>Go on where the training was stopped</source>
   <translation>Reprendre là où l'entraînement a été arrêté</translation>
  </message>
  <message>
   <source>Go on with the installation that was begun</source>
   <translation>Poursuivre l'installation commencée</translation>
  </message>
  <message>
   <source>Goes to {0}, where {1} are free.</source>
   <translation>Va dans {0}, où {1} sont libres.</translation>
  </message>
  <message>
   <source>Going on is worth it: as many as {0} may be left.</source>
   <translation>Continuer vaut la peine : il peut en rester jusqu'à {0}.</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Carte graphique</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <source>Ground resolution of the image</source>
   <translation>Résolution au sol de l'image</translation>
  </message>
  <message>
   <source>Grouping</source>
   <translation>Regroupement</translation>
  </message>
  <message>
   <source>Groups of tiles that look alike: needs nothing else and takes seconds; the groups have no names</source>
   <translation>Groupes de tuiles qui se ressemblent : ne demande rien d'autre et prend quelques secondes ; les groupes n'ont pas de nom</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>Fichiers HTML</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>Aide sur cette page</translation>
  </message>
  <message>
   <source>Help on this page (F1)</source>
   <translation>Aide sur cette page (F1)</translation>
  </message>
  <message>
   <source>Help page</source>
   <translation>Page d'aide</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Masqués</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Hide a place</source>
   <translation>Masquer un lieu</translation>
  </message>
  <message>
   <source>Hide {0} places</source>
   <translation>Masquer {0} lieux</translation>
  </message>
  <message>
   <source>Holes up to</source>
   <translation>Trous jusqu'à</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>How far the engine has come</source>
   <translation>Avancement du moteur</translation>
  </message>
  <message>
   <source>How large images are looked at while it learns. Twice the side takes four times as long</source>
   <translation>Taille à laquelle les images sont vues pendant l'apprentissage. Un côté double prend quatre fois plus de temps</translation>
  </message>
  <message>
   <source>How little the question is blurred: small hides more and finds worse. Each question takes as much from your budget for this archive</source>
   <translation>Plus la valeur est petite, plus la question est brouillée : elle cache plus et trouve moins bien. Chaque question retire autant de votre budget pour cette archive</translation>
  </message>
  <message>
   <source>How many places you will look at; the more, the narrower the estimate</source>
   <translation>Combien de lieux vous allez regarder ; plus il y en a, plus l'estimation est étroite</translation>
  </message>
  <message>
   <source>How many places, how far apart, and whether hidden ones are shown</source>
   <translation>Combien de lieux, à quelle distance, et si les masqués sont affichés</translation>
  </message>
  <message>
   <source>How many tiles you keep there, how large they are together, and when you ask or upload. Neither the question, nor the answer, nor the archive: all are encrypted with your key.</source>
   <translation>Combien de tuiles vous y gardez, leur taille totale, et quand vous interrogez ou envoyez des données. Ni la question, ni la réponse, ni l'archive : tout est chiffré avec votre clé.</translation>
  </message>
  <message>
   <source>How many were missed</source>
   <translation>Combien ont été manqués</translation>
  </message>
  <message>
   <source>How much a difference in {0} counts: 0 not at all, 1 as usual, 8 eight times as much</source>
   <translation>Poids d'une différence en « {0} » : 0 aucun, 1 habituel, 8 huit fois plus</translation>
  </message>
  <message>
   <source>How much land cover counts beside the looks</source>
   <translation>Poids de l'occupation du sol à côté de l'aspect</translation>
  </message>
  <message>
   <source>How much land cover counts in the next search: looks alone (left), land cover alone (right)</source>
   <translation>Poids de l'occupation du sol dans la prochaine recherche : aspect seul (à gauche), occupation du sol seule (à droite)</translation>
  </message>
  <message>
   <source>How much neighbouring tiles share. With half, nothing falls between two tiles</source>
   <translation>Part commune aux tuiles voisines. À la moitié, rien ne tombe entre deux tuiles</translation>
  </message>
  <message>
   <source>How often every image is looked at. Empty: as many as the way of learning needs.</source>
   <translation>Combien de fois chaque image est vue. Vide : autant que le demande la façon d'apprendre.</translation>
  </message>
  <message>
   <source>How often every image is looked at. More takes longer and brings less and less</source>
   <translation>Combien de fois chaque image est vue. Davantage prend plus de temps et apporte de moins en moins</translation>
  </message>
  <message>
   <source>How similar the places are, as bars in the colours of the map. Drag the line, or use the arrow keys: places left of it are hidden on the map and in the list. Nothing is computed again.</source>
   <translation>Degré de ressemblance des lieux, en barres aux couleurs de la carte. Faites glisser la ligne, ou utilisez les touches fléchées : les lieux à sa gauche sont masqués sur la carte et dans la liste. Rien n'est recalculé.</translation>
  </message>
  <message>
   <source>How the archive is asked</source>
   <translation>Façon d'interroger l'archive</translation>
  </message>
  <message>
   <source>How the server is asked: what it can learn, and what it costs</source>
   <translation>Façon d'interroger le serveur : ce qu'il peut apprendre et ce que cela coûte</translation>
  </message>
  <message>
   <source>How these places were found</source>
   <translation>Comment ces lieux ont été trouvés</translation>
  </message>
  <message>
   <source>How this result was found: run it again, change it, copy it as code, save it, print a report</source>
   <translation>Comment ce résultat a été trouvé : le relancer, le modifier, le copier comme code, l'enregistrer, en imprimer un rapport</translation>
  </message>
  <message>
   <source>How to ask</source>
   <translation>Façon d'interroger</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Image file…</source>
   <translation>Fichier image…</translation>
  </message>
  <message>
   <source>Image size in pixels</source>
   <translation>Taille d'image en pixels</translation>
  </message>
  <message>
   <source>Image that shows what to look for</source>
   <translation>Image qui montre ce qu'il faut chercher</translation>
  </message>
  <message>
   <source>Imagery: {0}.</source>
   <translation>Imagerie : {0}.</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Images and rasters (*)</source>
   <translation>Images et rasters (*)</translation>
  </message>
  <message>
   <source>Images of what should not be found</source>
   <translation>Images de ce qui ne doit pas être trouvé</translation>
  </message>
  <message>
   <source>Images that could not be read</source>
   <translation>Images illisibles</translation>
  </message>
  <message>
   <source>Import embedding vectors</source>
   <translation>Importer des vecteurs de caractéristiques</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>In use: {0}, installed by Kinscape</source>
   <translation>Utilisé : {0}, installé par Kinscape</translation>
  </message>
  <message>
   <source>In use: {0}, named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>Utilisé : {0}, désigné par la variable KINSCAPE_ENGINE_PYTHON</translation>
  </message>
  <message>
   <source>In use: {0}, of the development folder</source>
   <translation>Utilisé : {0}, du dossier de développement</translation>
  </message>
  <message>
   <source>In which order the places stand in the list; the ranks stay as they are</source>
   <translation>Ordre des lieux dans la liste ; leurs rangs ne changent pas</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Index</translation>
  </message>
  <message>
   <source>Index again…</source>
   <translation>Indexer de nouveau…</translation>
  </message>
  <message>
   <source>Index for the small torch</source>
   <translation>Index de la petite version de torch</translation>
  </message>
  <message>
   <source>Index it again: it goes on where it stopped.</source>
   <translation>Relancez l'indexation : elle reprend là où elle s'est arrêtée.</translation>
  </message>
  <message>
   <source>Index my rasters with it…</source>
   <translation>Indexer mes rasters avec…</translation>
  </message>
  <message>
   <source>Index of the small torch build</source>
   <translation>Index de la petite version de torch</translation>
  </message>
  <message>
   <source>Index rasters into an archive</source>
   <translation>Indexer des rasters dans une archive</translation>
  </message>
  <message>
   <source>Index the rasters of this project</source>
   <translation>Indexer les rasters de ce projet</translation>
  </message>
  <message>
   <source>Index what is new or changed; everything else is kept as it is</source>
   <translation>Indexer ce qui est nouveau ou modifié ; tout le reste est conservé tel quel</translation>
  </message>
  <message>
   <source>Index with it…</source>
   <translation>Indexer avec…</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>Indexation</translation>
  </message>
  <message>
   <source>Indexing into {name}</source>
   <translation>Indexation dans {name}</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <source>Install Kinscape's engine</source>
   <translation>Installer le moteur de Kinscape</translation>
  </message>
  <message>
   <source>Install or update…</source>
   <translation>Installer ou mettre à jour…</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>Réinstallez le moteur.</translation>
  </message>
  <message>
   <source>Install the engine again; a virus scanner may also hold a file back.</source>
   <translation>Réinstallez le moteur ; il se peut aussi qu'un antivirus retienne un fichier.</translation>
  </message>
  <message>
   <source>Install the engine, or install it again; shows first how large it is</source>
   <translation>Installer ou réinstaller le moteur ; sa taille est d'abord indiquée</translation>
  </message>
  <message>
   <source>Install the engine; shows first how large it is and where it goes</source>
   <translation>Installer le moteur ; sa taille et son emplacement sont d'abord indiqués</translation>
  </message>
  <message>
   <source>Install the networks again, and choose the large build under Advanced.</source>
   <translation>Réinstallez les réseaux, et choisissez la grande version sous Avancé.</translation>
  </message>
  <message>
   <source>Install what is ticked</source>
   <translation>Installer les éléments cochés</translation>
  </message>
  <message>
   <source>Installing Kinscape's engine</source>
   <translation>Installation du moteur de Kinscape</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>Installation des paquets</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Installer…</translation>
  </message>
  <message>
   <source>Instead of a piece of a raster: a picture, with or without georeference.</source>
   <translation>À la place d'un morceau de raster : une image, géoréférencée ou non.</translation>
  </message>
  <message>
   <source>Instead of a size in metres. Nothing at all: 256 pixels.</source>
   <translation>Au lieu d'une taille en mètres. Si rien n'est indiqué : 256 pixels.</translation>
  </message>
  <message>
   <source>Instead of the extent; each polygon is an example of the same thing.</source>
   <translation>Au lieu de l'emprise ; chaque polygone est un exemple de la même chose.</translation>
  </message>
  <message>
   <source>Instead of the rasters of an archive.</source>
   <translation>Au lieu des rasters d'une archive.</translation>
  </message>
  <message>
   <source>It answers, but offers nothing to your account. Ask its owner which archives you may search.</source>
   <translation>Il répond, mais n'offre rien à votre compte. Demandez à son propriétaire quelles archives vous pouvez consulter.</translation>
  </message>
  <message>
   <source>It calls itself {0}</source>
   <translation>Il se nomme {0}</translation>
  </message>
  <message>
   <source>It can be searched; results are kept in the cache. To update it, copy its folder to a place that you may write to.</source>
   <translation>La recherche y est possible ; les résultats sont conservés dans le cache. Pour la mettre à jour, copiez son dossier à un endroit où vous pouvez écrire.</translation>
  </message>
  <message>
   <source>It cannot be written to: choose another folder in the options.</source>
   <translation>Impossible d'y écrire : choisissez un autre dossier dans les options.</translation>
  </message>
  <message>
   <source>It comes with the engine.</source>
   <translation>Fourni avec le moteur.</translation>
  </message>
  <message>
   <source>It costs: {0}</source>
   <translation>Coût : {0}</translation>
  </message>
  <message>
   <source>It is even more like Unlike {0} ({1}): mark it with X if it is wrong.</source>
   <translation>Il ressemble encore plus à Différent {0} ({1}) : marquez-le avec X s'il est faux.</translation>
  </message>
  <message>
   <source>It is in {0} and takes {1}.</source>
   <translation>Il se trouve dans {0} et occupe {1}.</translation>
  </message>
  <message>
   <source>It seals your questions and opens the answers; without it nothing can be asked.</source>
   <translation>Elle scelle vos questions et ouvre les réponses ; sans elle, rien ne peut être demandé.</translation>
  </message>
  <message>
   <source>It took {0}.</source>
   <translation>Durée : {0}.</translation>
  </message>
  <message>
   <source>It works, but this version of Kinscape was tested with newer packages: update it.</source>
   <translation>Il fonctionne, mais cette version de Kinscape a été testée avec des paquets plus récents : mettez-le à jour.</translation>
  </message>
  <message>
   <source>It works; one thing should be looked at</source>
   <translation>Tout fonctionne ; un point est à examiner</translation>
  </message>
  <message>
   <source>It works; {0} things should be looked at</source>
   <translation>Tout fonctionne ; {0} points sont à examiner</translation>
  </message>
  <message>
   <source>Its address, such as https://archives.example:8743.</source>
   <translation>Son adresse, par exemple https://archives.example:8743.</translation>
  </message>
  <message>
   <source>Its file is deleted. Archives that were indexed with it stay, but can only be searched by examples again when it is back.</source>
   <translation>Son fichier est supprimé. Les archives indexées avec lui restent, mais on ne pourra y chercher par exemples de nouveau que lorsqu'il sera revenu.</translation>
  </message>
  <message>
   <source>Its index</source>
   <translation>Son index</translation>
  </message>
  <message>
   <source>Its lower limit</source>
   <translation>Sa limite inférieure</translation>
  </message>
  <message>
   <source>Its rasters</source>
   <translation>Ses rasters</translation>
  </message>
  <message>
   <source>Its similarity to your example is {0}.</source>
   <translation>Sa similarité avec votre exemple est de {0}.</translation>
  </message>
  <message>
   <source>Its upper limit</source>
   <translation>Sa limite supérieure</translation>
  </message>
  <message>
   <source>KML, for Google Earth and field apps</source>
   <translation>KML, pour Google Earth et les applications de terrain</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Les conserver</translation>
  </message>
  <message>
   <source>Keep this receipt in a file, as JSON</source>
   <translation>Conserver ce reçu dans un fichier JSON</translation>
  </message>
  <message>
   <source>Keep this search in a file from which it can be run again, here or on another computer</source>
   <translation>Conserver cette recherche dans un fichier à partir duquel elle peut être relancée, ici ou sur un autre ordinateur</translation>
  </message>
  <message>
   <source>Keep this server, and ask it what it holds (Return)</source>
   <translation>Conserver ce serveur et lui demander ce qu'il contient (Entrée)</translation>
  </message>
  <message>
   <source>Keep what was learned from the examples in a file, to search for it again, here or in another archive</source>
   <translation>Conserver dans un fichier ce qui a été appris des exemples, pour le rechercher de nouveau, ici ou dans une autre archive</translation>
  </message>
  <message>
   <source>Keeps checkpoints, so that a training that was stopped can go on.</source>
   <translation>Conserve des points de reprise, pour qu'un entraînement arrêté puisse continuer.</translation>
  </message>
  <message>
   <source>Keeps the best of overlapping tiles, and groups dates.</source>
   <translation>Garde la meilleure des tuiles qui se recouvrent et regroupe les dates.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Clés</translation>
  </message>
  <message>
   <source>Keys (1)</source>
   <translation>Clés (1)</translation>
  </message>
  <message>
   <source>Keys ({0})</source>
   <translation>Clés ({0})</translation>
  </message>
  <message>
   <source>Keys of the list</source>
   <translation>Touches de la liste</translation>
  </message>
  <message>
   <source>Kind of index</source>
   <translation>Type d'index</translation>
  </message>
  <message>
   <source>Kinds of ground that Kinscape finds in your own imagery; needs no labels</source>
   <translation>Types de sol que Kinscape trouve dans votre propre imagerie ; aucune étiquette n'est nécessaire</translation>
  </message>
  <message>
   <source>Kinds of place</source>
   <translation>Types de lieux</translation>
  </message>
  <message>
   <source>Kinscape</source>
   <translation>Kinscape</translation>
  </message>
  <message>
   <source>Kinscape Doctor</source>
   <translation>Diagnostic de Kinscape</translation>
  </message>
  <message>
   <source>Kinscape computes in a program of its own beside QGIS, with packages of its own. One click installs it; QGIS itself is not changed, and an upgrade of the plugin keeps it.</source>
   <translation>Kinscape calcule dans un programme à part, à côté de QGIS, avec ses propres paquets. Un clic l'installe ; QGIS lui-même n'est pas modifié, et une mise à niveau de l'extension le conserve.</translation>
  </message>
  <message>
   <source>Kinscape gives an encoder 1 or 3 bands</source>
   <translation>Kinscape donne 1 ou 3 bandes à un encodeur</translation>
  </message>
  <message>
   <source>Kinscape help</source>
   <translation>Aide de Kinscape</translation>
  </message>
  <message>
   <source>Kinscape is tested with QGIS 3.40 and later: update QGIS.</source>
   <translation>Kinscape est testé avec QGIS 3.40 et suivants : mettez QGIS à jour.</translation>
  </message>
  <message>
   <source>Kinscape report: {0}</source>
   <translation>Rapport Kinscape : {0}</translation>
  </message>
  <message>
   <source>Kinscape speaks the language of QGIS (Settings &gt; Options &gt; General).</source>
   <translation>Kinscape utilise la langue de QGIS (Préférences &gt; Options &gt; Général).</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed</source>
   <translation>Le moteur de Kinscape n'est pas installé</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed: no complete environment in {0}</source>
   <translation>Le moteur de Kinscape n'est pas installé : aucun environnement complet dans {0}</translation>
  </message>
  <message>
   <source>Kinscape: find places that look alike</source>
   <translation>Kinscape : trouver les lieux qui se ressemblent</translation>
  </message>
  <message>
   <source>Kinscape: find similar places</source>
   <translation>Kinscape : trouver les lieux semblables</translation>
  </message>
  <message>
   <source>L&amp;oss</source>
   <translation>P&amp;erte</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Label next: 1 place</source>
   <translation>À étiqueter ensuite : 1 lieu</translation>
  </message>
  <message>
   <source>Label next: {0} places</source>
   <translation>À étiqueter ensuite : {0} lieux</translation>
  </message>
  <message>
   <source>Label what helps most, keep what was learned as a concept, or check what was missed</source>
   <translation>Étiqueter ce qui aide le plus, conserver comme concept ce qui a été appris, ou vérifier ce qui a été manqué</translation>
  </message>
  <message>
   <source>Labelled places</source>
   <translation>Lieux étiquetés</translation>
  </message>
  <message>
   <source>Labelled places need an archive or raster layers to be seen on.</source>
   <translation>Les lieux étiquetés ont besoin d'une archive ou de couches raster où les voir.</translation>
  </message>
  <message>
   <source>Land cover</source>
   <translation>Occupation du sol</translation>
  </message>
  <message>
   <source>Land cover against looks</source>
   <translation>Occupation du sol face à l'aspect</translation>
  </message>
  <message>
   <source>Land cover from</source>
   <translation>Occupation du sol d'après</translation>
  </message>
  <message>
   <source>Land cover gave {0} of these places another rank.</source>
   <translation>L'occupation du sol a changé le rang de {0} de ces lieux.</translation>
  </message>
  <message>
   <source>Land cover in percent: your examples | this place</source>
   <translation>Occupation du sol en pour cent : vos exemples | ce lieu</translation>
  </message>
  <message>
   <source>Land cover of the archive</source>
   <translation>Occupation du sol de l'archive</translation>
  </message>
  <message>
   <source>Land cover of the tiles</source>
   <translation>Occupation du sol des tuiles</translation>
  </message>
  <message>
   <source>Land cover of the tiles of an archive</source>
   <translation>Occupation du sol des tuiles d'une archive</translation>
  </message>
  <message>
   <source>Land cover of your examples and of this place</source>
   <translation>Occupation du sol de vos exemples et de ce lieu</translation>
  </message>
  <message>
   <source>Land cover: {0}</source>
   <translation>Occupation du sol : {0}</translation>
  </message>
  <message>
   <source>Land-cover map</source>
   <translation>Carte d'occupation du sol</translation>
  </message>
  <message>
   <source>Land-cover model</source>
   <translation>Modèle d'occupation du sol</translation>
  </message>
  <message>
   <source>Land-cover network</source>
   <translation>Réseau d'occupation du sol</translation>
  </message>
  <message>
   <source>Land-cover raster</source>
   <translation>Raster d'occupation du sol</translation>
  </message>
  <message>
   <source>Land-cover raster…</source>
   <translation>Raster d'occupation du sol…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Laplace noise has no delta</source>
   <translation>le bruit de Laplace n'a pas de delta</translation>
  </message>
  <message>
   <source>Large (the index's own)</source>
   <translation>Grande (celle de l'index)</translation>
  </message>
  <message>
   <source>Last date</source>
   <translation>Dernière date</translation>
  </message>
  <message>
   <source>Latitude and longitude of the point</source>
   <translation>Latitude et longitude du point</translation>
  </message>
  <message>
   <source>Layer of labelled places</source>
   <translation>Couche de lieux étiquetés</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Apprendre</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <source>Learn from marks</source>
   <translation>Apprendre des marques</translation>
  </message>
  <message>
   <source>Learn from what is chosen above; can be stopped and goes on later</source>
   <translation>Apprendre de ce qui est choisi ci-dessus ; peut être arrêté et repris plus tard</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <source>Learning classes</source>
   <translation>Apprentissage des classes</translation>
  </message>
  <message>
   <source>Learning visual words</source>
   <translation>Apprentissage des mots visuels</translation>
  </message>
  <message>
   <source>Learning what to compress by</source>
   <translation>Apprentissage de la compression</translation>
  </message>
  <message>
   <source>Learns the classes of a collection, one sub-folder a class, 50 images each or more.</source>
   <translation>Apprend les classes d'une collection, un sous-dossier par classe, avec 50 images ou plus dans chacun.</translation>
  </message>
  <message>
   <source>Learns to tell your classes apart where they look alike, from 20 places a class or more; a fifth of the area is kept apart to measure how good it is.</source>
   <translation>Apprend à distinguer vos classes là où elles se ressemblent, avec 20 lieux ou plus par classe ; un cinquième de la surface est tenu à part pour mesurer sa qualité.</translation>
  </message>
  <message>
   <source>Least distance between places</source>
   <translation>Distance minimale entre les lieux</translation>
  </message>
  <message>
   <source>Least distance to a better place in metres</source>
   <translation>Distance minimale à un lieu meilleur, en mètres</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Score minimal</translation>
  </message>
  <message>
   <source>Leave everything as it is</source>
   <translation>Tout laisser tel quel</translation>
  </message>
  <message>
   <source>Leave out 1 raster that a VRT shows as well</source>
   <translation>Écarter 1 raster qu'un VRT montre aussi</translation>
  </message>
  <message>
   <source>Leave out the place of the query</source>
   <translation>Écarter le lieu de la requête</translation>
  </message>
  <message>
   <source>Leave out the query</source>
   <translation>Écarter la requête</translation>
  </message>
  <message>
   <source>Leave out {0} rasters that a VRT shows as well</source>
   <translation>Écarter {0} rasters qu'un VRT montre aussi</translation>
  </message>
  <message>
   <source>Length of the vectors</source>
   <translation>Longueur des vecteurs</translation>
  </message>
  <message>
   <source>Libraries of QGIS</source>
   <translation>Bibliothèques de QGIS</translation>
  </message>
  <message>
   <source>Licence: GPL-3.0-or-later. © {0}</source>
   <translation>Licence : GPL-3.0-or-later. © {0}</translation>
  </message>
  <message>
   <source>Licence: {0}</source>
   <translation>Licence : {0}</translation>
  </message>
  <message>
   <source>Like</source>
   <translation>Semblable</translation>
  </message>
  <message>
   <source>Like 1</source>
   <translation>Semblable 1</translation>
  </message>
  <message>
   <source>Like a place</source>
   <translation>Marquer un lieu comme semblable</translation>
  </message>
  <message>
   <source>Like the query: {0}</source>
   <translation>Semblables à la requête : {0}</translation>
  </message>
  <message>
   <source>Like {0}</source>
   <translation>Semblable {0}</translation>
  </message>
  <message>
   <source>Like {0} places</source>
   <translation>Marquer {0} lieux comme semblables</translation>
  </message>
  <message>
   <source>Like {0}: similarity {1}</source>
   <translation>Semblable {0} : similarité {1}</translation>
  </message>
  <message>
   <source>Like {name}</source>
   <translation>Semblables à {name}</translation>
  </message>
  <message>
   <source>Limit the search to dates and sources, and say how many places to return</source>
   <translation>Limiter la recherche à des dates et des sources, et fixer le nombre de lieux à renvoyer</translation>
  </message>
  <message>
   <source>List every raster layer of this project that is a file</source>
   <translation>Lister toutes les couches raster de ce projet qui sont des fichiers</translation>
  </message>
  <message>
   <source>List the query's own place too, and search again</source>
   <translation>Lister aussi le lieu même de la requête, et relancer la recherche</translation>
  </message>
  <message>
   <source>List them again; they stay marked</source>
   <translation>Les lister de nouveau ; ils restent marqués</translation>
  </message>
  <message>
   <source>Local index</source>
   <translation>Index local</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Localiser…</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder de nouveau</translation>
  </message>
  <message>
   <source>Look at everything again (F5)</source>
   <translation>Tout examiner de nouveau (F5)</translation>
  </message>
  <message>
   <source>Look whether this Python has what the engine needs; takes a few seconds</source>
   <translation>Vérifier si ce Python contient ce dont le moteur a besoin ; prend quelques secondes</translation>
  </message>
  <message>
   <source>Looked at {0} of the archive, not at all of it.</source>
   <translation>Parcouru : {0} de l'archive, pas toute l'archive.</translation>
  </message>
  <message>
   <source>Looking at everything that Kinscape needs…</source>
   <translation>Examen de tout ce dont Kinscape a besoin…</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>Examen des fichiers</translation>
  </message>
  <message>
   <source>Looking at the archives of the server</source>
   <translation>Consultation des archives du serveur</translation>
  </message>
  <message>
   <source>Looking at the rasters…</source>
   <translation>Examen des rasters…</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>Recherche de Python</translation>
  </message>
  <message>
   <source>Looks alone, every class weighing the same</source>
   <translation>Aspect seul, toutes les classes pesant autant</translation>
  </message>
  <message>
   <source>Looks at the engine, its packages, memory, disk space and graphics card, and at an archive if you name one, and says what is wrong and what to do. Nothing is changed; the optional report holds no name, no home folder and no password.</source>
   <translation>Examine le moteur, ses paquets, la mémoire, l'espace disque et la carte graphique, ainsi qu'une archive si vous en indiquez une, puis signale ce qui ne va pas et ce qu'il faut faire. Rien n'est modifié ; le rapport facultatif ne contient ni nom, ni dossier personnel, ni mot de passe.</translation>
  </message>
  <message>
   <source>Looks at the tiles of your archive in many ways (turned, brighter, closer) and learns what belongs together. Needs no labels.</source>
   <translation>Regarde les tuiles de votre archive de nombreuses façons (tournées, plus claires, de plus près) et apprend ce qui va ensemble. Aucune étiquette n'est nécessaire.</translation>
  </message>
  <message>
   <source>Looks whether this Python has what the engine needs, and uses it if it has</source>
   <translation>Regarde si ce Python contient ce dont le moteur a besoin, et l'utilise si c'est le cas</translation>
  </message>
  <message>
   <source>Loss at the end</source>
   <translation>Perte à la fin</translation>
  </message>
  <message>
   <source>Loss for labelled places</source>
   <translation>Perte pour les lieux étiquetés</translation>
  </message>
  <message>
   <source>Loss: {0} at the beginning, {1} at the end.</source>
   <translation>Perte : {0} au début, {1} à la fin.</translation>
  </message>
  <message>
   <source>Lowest score shown</source>
   <translation>Score minimal affiché</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créée</translation>
  </message>
  <message>
   <source>Made for the server {0}</source>
   <translation>Créée pour le serveur {0}</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Créé avec</translation>
  </message>
  <message>
   <source>Made with Kinscape and QGIS.</source>
   <translation>Créé avec Kinscape et QGIS.</translation>
  </message>
  <message>
   <source>Make a key with a name of your own, such as one for a vault</source>
   <translation>Créer une clé avec un nom à vous, par exemple pour un coffre</translation>
  </message>
  <message>
   <source>Make a small landscape and its archive in {0}, and open both; it takes a few seconds</source>
   <translation>Créer un petit paysage et son archive dans {0}, et ouvrir les deux ; cela prend quelques secondes</translation>
  </message>
  <message>
   <source>Make an archive…</source>
   <translation>Créer une archive…</translation>
  </message>
  <message>
   <source>Make an encoder that knows your own imagery or your own classes</source>
   <translation>Créer un encodeur qui connaît votre imagerie ou vos classes</translation>
  </message>
  <message>
   <source>Make the demo</source>
   <translation>Créer la démo</translation>
  </message>
  <message>
   <source>Makes a map of what covers the ground: water, bare land, roads, buildings and vegetation, told from the imagery by a network. The map is a raster of class numbers with names and colours; a table beside it says how many square metres each class covers.

Rasters of any size work; finer imagery is brought to the pixel size that the network knows. It was trained on one city: compare the map with the imagery before you use its areas.

Cancelling leaves nothing behind; an earlier map stays until the new one is whole.</source>
   <translation>Produit une carte de ce qui couvre le sol : eau, sol nu, routes, bâtiments et végétation, reconnus dans l'imagerie par un réseau. La carte est un raster de numéros de classes avec noms et couleurs ; un tableau joint indique combien de mètres carrés couvre chaque classe.

Les rasters de toute taille conviennent ; une imagerie plus fine est ramenée à la taille de pixel que le réseau connaît. Il a été entraîné sur une seule ville : comparez la carte avec l'imagerie avant d'utiliser ses surfaces.

Une annulation ne laisse rien ; une carte antérieure reste jusqu'à ce que la nouvelle soit complète.</translation>
  </message>
  <message>
   <source>Makes an archive from a GeoParquet file with footprints and a column of embedding vectors, written by Kinscape or by another program. Searches then use its tiles as examples.</source>
   <translation>Crée une archive à partir d'un fichier GeoParquet contenant des emprises et une colonne de vecteurs de caractéristiques, écrit par Kinscape ou par un autre programme. Les recherches utilisent alors ses tuiles comme exemples.</translation>
  </message>
  <message>
   <source>Makes an encoder that knows your imagery or your classes, and keeps it among the encoders of this computer.

'archive' learns the look of an archive's own tiles and needs no labels. 'places' learns from points or polygons with a class field, seen on the rasters of the archive or on raster layers. 'classes' learns from a folder with one sub-folder of images a class.

Takes from minutes to hours; the progress shows the time left. Cancelling keeps what was learned: with the same work folder the same training goes on from there.</source>
   <translation>Crée un encodeur qui connaît votre imagerie ou vos classes, et le conserve parmi les encodeurs de cet ordinateur.

« archive » apprend l'aspect des tuiles d'une archive et n'a pas besoin d'étiquettes. « places » apprend de points ou de polygones avec un champ de classe, vus sur les rasters de l'archive ou sur des couches raster. « classes » apprend d'un dossier avec un sous-dossier d'images par classe.

Prend de quelques minutes à plusieurs heures ; la progression montre le temps restant. Une annulation conserve ce qui a été appris : avec le même dossier de travail, le même entraînement reprend à cet endroit.</translation>
  </message>
  <message>
   <source>Makes searches of very large archives faster, at the price of missing some places. How many is measured against exact search on a sample of tiles, and reported as recall.

'exact' removes the index. Archives below about a million tiles need none.</source>
   <translation>Accélère les recherches dans les très grandes archives, au prix de quelques lieux manqués. Leur part est mesurée par rapport à la recherche exacte sur un échantillon de tuiles, et indiquée comme rappel.

« exact » supprime l'index. En dessous d'environ un million de tuiles, une archive n'en a pas besoin.</translation>
  </message>
  <message>
   <source>Making lists</source>
   <translation>Création des listes</translation>
  </message>
  <message>
   <source>Making overviews</source>
   <translation>Création des aperçus</translation>
  </message>
  <message>
   <source>Making the demo</source>
   <translation>Création de la démo</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Création de l'environnement</translation>
  </message>
  <message>
   <source>Making the scene</source>
   <translation>Création de la scène</translation>
  </message>
  <message>
   <source>Map in {0}.</source>
   <translation>Carte en {0}.</translation>
  </message>
  <message>
   <source>Mapping the land cover</source>
   <translation>Cartographie de l'occupation du sol</translation>
  </message>
  <message>
   <source>Mark a place with A, or add an example under Like first</source>
   <translation>Marquez un lieu avec A, ou ajoutez d'abord un exemple sous Semblable</translation>
  </message>
  <message>
   <source>Mark the selected places as what you do not look for</source>
   <translation>Marquer les lieux sélectionnés comme ce que vous ne cherchez pas</translation>
  </message>
  <message>
   <source>Mark the selected places as what you look for</source>
   <translation>Marquer les lieux sélectionnés comme ce que vous cherchez</translation>
  </message>
  <message>
   <source>Mean average precision at 10</source>
   <translation>Moyenne de la précision moyenne à 10</translation>
  </message>
  <message>
   <source>Mean average precision at ten: {0} before, {1} after.</source>
   <translation>Moyenne de la précision moyenne à dix : {0} avant, {1} après.</translation>
  </message>
  <message>
   <source>Mean average precision over all</source>
   <translation>Moyenne de la précision moyenne sur tout</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Measuring before and after</source>
   <translation>Mesure avant et après</translation>
  </message>
  <message>
   <source>Measuring the index</source>
   <translation>Mesure de l'index</translation>
  </message>
  <message>
   <source>Memory and processor</source>
   <translation>Mémoire et processeur</translation>
  </message>
  <message>
   <source>Memory for a job</source>
   <translation>Mémoire par traitement</translation>
  </message>
  <message>
   <source>Memory for the pictures of the gallery in the dock</source>
   <translation>Mémoire pour les images de la galerie dans le panneau</translation>
  </message>
  <message>
   <source>Memory for thumbnails</source>
   <translation>Mémoire pour les vignettes</translation>
  </message>
  <message>
   <source>Memory in megabytes, at most</source>
   <translation>Mémoire en mégaoctets, au plus</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Metres per pixel</source>
   <translation>Mètres par pixel</translation>
  </message>
  <message>
   <source>Metres per pixel. Empty: unknown; the whole picture is taken as one tile.</source>
   <translation>Mètres par pixel. Vide : inconnu ; l'image entière est prise comme une seule tuile.</translation>
  </message>
  <message>
   <source>Missing rasters</source>
   <translation>Rasters introuvables</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Autres filtres</translation>
  </message>
  <message>
   <source>More filters ({0} set)</source>
   <translation>Autres filtres ({0} définis)</translation>
  </message>
  <message>
   <source>More images of the same thing</source>
   <translation>Autres images de la même chose</translation>
  </message>
  <message>
   <source>More limits</source>
   <translation>Autres limites</translation>
  </message>
  <message>
   <source>More similar than all other tiles that were compared</source>
   <translation>Plus semblable que toutes les autres tuiles comparées</translation>
  </message>
  <message>
   <source>More similar than {0} % of random tiles</source>
   <translation>Plus semblable que {0} % de tuiles prises au hasard</translation>
  </message>
  <message>
   <source>More: options, doctor, help, about</source>
   <translation>Plus : options, diagnostic, aide, à propos</translation>
  </message>
  <message>
   <source>Most like example {0} ({1}); least like example {2} ({3}).</source>
   <translation>Le plus semblable à l'exemple {0} ({1}) ; le moins à l'exemple {2} ({3}).</translation>
  </message>
  <message>
   <source>Most places shown</source>
   <translation>Nombre maximal de lieux affichés</translation>
  </message>
  <message>
   <source>Move an example</source>
   <translation>Déplacer un exemple</translation>
  </message>
  <message>
   <source>Move to the other strip</source>
   <translation>Déplacer vers l'autre bande</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Déplacer vers {0}</translation>
  </message>
  <message>
   <source>Move {0} examples</source>
   <translation>Déplacer {0} exemples</translation>
  </message>
  <message>
   <source>NDCG at 10</source>
   <translation>NDCG à 10</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>No&amp;m</translation>
  </message>
  <message>
   <source>Name for those who search it</source>
   <translation>Nom pour ceux qui y cherchent</translation>
  </message>
  <message>
   <source>Name of the encoder</source>
   <translation>Nom de l'encodeur</translation>
  </message>
  <message>
   <source>Name of the new encoder</source>
   <translation>Nom du nouvel encodeur</translation>
  </message>
  <message>
   <source>Network proxy</source>
   <translation>Proxy réseau</translation>
  </message>
  <message>
   <source>Network, packages and Python</source>
   <translation>Réseau, paquets et Python</translation>
  </message>
  <message>
   <source>Networks that turn tiles to vectors</source>
   <translation>Réseaux qui convertissent les tuiles en vecteurs</translation>
  </message>
  <message>
   <source>Neural networks</source>
   <translation>Réseaux de neurones</translation>
  </message>
  <message>
   <source>New archive…</source>
   <translation>Nouvelle archive…</translation>
  </message>
  <message>
   <source>New rasters</source>
   <translation>Nouveaux rasters</translation>
  </message>
  <message>
   <source>New tiles</source>
   <translation>Nouvelles tuiles</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Nouvelle…</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: the small build, for the processor alone</source>
   <translation>Aucune carte NVIDIA trouvée : la petite version, pour le processeur seul</translation>
  </message>
  <message>
   <source>No archive is open</source>
   <translation>Aucune archive n'est ouverte</translation>
  </message>
  <message>
   <source>No archive yet</source>
   <translation>Pas encore d'archive</translation>
  </message>
  <message>
   <source>No authentication: only servers that are open to everybody answer</source>
   <translation>Sans authentification : seuls répondent les serveurs ouverts à tous</translation>
  </message>
  <message>
   <source>No file on disk, so it cannot be indexed: {0}</source>
   <translation>Pas un fichier sur disque, donc impossible à indexer : {0}</translation>
  </message>
  <message>
   <source>No place found</source>
   <translation>Aucun lieu trouvé</translation>
  </message>
  <message>
   <source>No place passes: lower the threshold, allow more places, or show the hidden ones.</source>
   <translation>Aucun lieu ne passe : abaissez le seuil, autorisez plus de lieux ou affichez les masqués.</translation>
  </message>
  <message>
   <source>No place was found</source>
   <translation>Aucun lieu n'a été trouvé</translation>
  </message>
  <message>
   <source>No place was found. A filter, the dates or the least score may leave nothing to search.</source>
   <translation>Aucun lieu n'a été trouvé. Un filtre, les dates ou le score minimal ne laissent peut-être rien à chercher.</translation>
  </message>
  <message>
   <source>No server yet</source>
   <translation>Aucun serveur pour l'instant</translation>
  </message>
  <message>
   <source>No tile of the archive is of these dates.</source>
   <translation>Aucune tuile de l'archive n'est de ces dates.</translation>
  </message>
  <message>
   <source>No tile of the archive is that near to the point.</source>
   <translation>Aucune tuile de l'archive n'est aussi proche du point.</translation>
  </message>
  <message>
   <source>No warnings</source>
   <translation>Aucun avertissement</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Bruit</translation>
  </message>
  <message>
   <source>Noise is deniability, not encryption. A small epsilon hides the question and destroys the search; a large one does the opposite. There is no setting that gives both.</source>
   <translation>Le bruit permet de nier, ce n'est pas un chiffrement. Un petit epsilon cache la question et ruine la recherche ; un grand fait l'inverse. Aucun réglage ne donne les deux.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>None is open</source>
   <translation>Aucune n'est ouverte</translation>
  </message>
  <message>
   <source>None of its packages is installed</source>
   <translation>Aucun de ses paquets n'est installé</translation>
  </message>
  <message>
   <source>None that networks could use: they run on the processor</source>
   <translation>Aucune que les réseaux puissent utiliser : ils s'exécutent sur le processeur</translation>
  </message>
  <message>
   <source>None: searches are exact</source>
   <translation>Aucun : les recherches sont exactes</translation>
  </message>
  <message>
   <source>Not for this archive: each of its files is one tile</source>
   <translation>Pas pour cette archive : chacun de ses fichiers est une tuile</translation>
  </message>
  <message>
   <source>Not for this result: its places have no position, or it was made by an earlier version</source>
   <translation>Pas pour ce résultat : ses lieux n'ont pas de position, ou il a été créé par une version antérieure</translation>
  </message>
  <message>
   <source>Not found: {0}</source>
   <translation>Introuvable : {0}</translation>
  </message>
  <message>
   <source>Not installed: {0}</source>
   <translation>Non installé : {0}</translation>
  </message>
  <message>
   <source>Not installed; nothing else needs it</source>
   <translation>Non installé ; rien d'autre n'en a besoin</translation>
  </message>
  <message>
   <source>Not up to date: {0}. Update brings it up to date.</source>
   <translation>Pas à jour : {0}. Mettre à jour y remédie.</translation>
  </message>
  <message>
   <source>Nothing hides from the server who asks, when, and how often.</source>
   <translation>Rien ne cache au serveur qui interroge, quand et à quelle fréquence.</translation>
  </message>
  <message>
   <source>Nothing is running.</source>
   <translation>Rien n'est en cours.</translation>
  </message>
  <message>
   <source>Nothing is wrong</source>
   <translation>Aucune erreur</translation>
  </message>
  <message>
   <source>Nothing proves that the server computed honestly; a probe, where the owner offers one, finds careless errors and some lies.</source>
   <translation>Rien ne prouve que le serveur a calculé honnêtement ; une sonde, si le propriétaire en propose une, décèle les erreurs d'inattention et certains mensonges.</translation>
  </message>
  <message>
   <source>Nothing that you look for has been found yet, neither by the search nor in the sample.</source>
   <translation>Rien de ce que vous cherchez n'a encore été trouvé, ni par la recherche ni dans l'échantillon.</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Rien à afficher</translation>
  </message>
  <message>
   <source>Nothing was measured yet</source>
   <translation>Rien n'a encore été mesuré</translation>
  </message>
  <message>
   <source>Nothing was missed: every place is reviewed</source>
   <translation>Rien n'a été manqué : tous les lieux sont examinés</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>Rien pour l'instant.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Actuellement</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Nombre de dates</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>Nombre de lieux</translation>
  </message>
  <message>
   <source>Number of processes</source>
   <translation>Nombre de processus</translation>
  </message>
  <message>
   <source>Number the rasters instead of naming them</source>
   <translation>Numéroter les rasters au lieu de les nommer</translation>
  </message>
  <message>
   <source>Numbers for each image</source>
   <translation>Nombres par image</translation>
  </message>
  <message>
   <source>Numbers of a tile (fused)</source>
   <translation>Nombres par tuile (fused)</translation>
  </message>
  <message>
   <source>Numbers of a tile from</source>
   <translation>Nombres d'une tuile d'après</translation>
  </message>
  <message>
   <source>Of places closer together than this, show only the best; 0 shows all</source>
   <translation>Parmi les lieux plus proches que cela, n'afficher que le meilleur ; 0 les affiche tous</translation>
  </message>
  <message>
   <source>Of tiles that overlap, or show the same ground on several dates, keep the most similar</source>
   <translation>Parmi les tuiles qui se recouvrent, ou montrent le même terrain à plusieurs dates, garder la plus semblable</translation>
  </message>
  <message>
   <source>Of what it should not be like, it is nearest to Unlike {0} ({1}).</source>
   <translation>Parmi ce à quoi il ne doit pas ressembler, le plus proche est Différent {0} ({1}).</translation>
  </message>
  <message>
   <source>Of {0} packages, these work: {1}</source>
   <translation>Sur {0} paquets, ceux-ci fonctionnent : {1}</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 1, 2, 3. Empty: the first three colour bands. They hold for these rasters; add a sensor with another order of bands in a run of its own.</source>
   <translation>Une (prise en niveaux de gris) ou trois, comme 1, 2, 3. Vide : les trois premières bandes de couleur. Elles valent pour ces rasters ; ajoutez dans une exécution à part un capteur dont l'ordre des bandes diffère.</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 4, 3, 2. Empty: the first three colour bands.</source>
   <translation>Une (prise en niveaux de gris) ou trois, comme 4, 3, 2. Vide : les trois premières bandes de couleur.</translation>
  </message>
  <message>
   <source>One hit for each place</source>
   <translation>Un résultat par lieu</translation>
  </message>
  <message>
   <source>One hit per place</source>
   <translation>Un résultat par lieu</translation>
  </message>
  <message>
   <source>One more place to review</source>
   <translation>Encore un lieu à examiner</translation>
  </message>
  <message>
   <source>One more thing was left out.</source>
   <translation>Un autre élément a été écarté.</translation>
  </message>
  <message>
   <source>One thing is wrong and must be mended</source>
   <translation>Un problème est à corriger</translation>
  </message>
  <message>
   <source>Only imagery of this day or earlier</source>
   <translation>Seulement l'imagerie de ce jour ou antérieure</translation>
  </message>
  <message>
   <source>Only imagery of this day or later</source>
   <translation>Seulement l'imagerie de ce jour ou postérieure</translation>
  </message>
  <message>
   <source>Only in</source>
   <translation>Seulement dans</translation>
  </message>
  <message>
   <source>Only in these rasters</source>
   <translation>Seulement dans ces rasters</translation>
  </message>
  <message>
   <source>Only near this point</source>
   <translation>Seulement près de ce point</translation>
  </message>
  <message>
   <source>Only part of the archive is searched, so a similar tile may be missed.</source>
   <translation>Seule une partie de l'archive est parcourue : une tuile semblable peut donc être manquée.</translation>
  </message>
  <message>
   <source>Only places marked so in the dock</source>
   <translation>Seulement les lieux ainsi marqués dans le panneau</translation>
  </message>
  <message>
   <source>Only places within this distance of the point; 0 switches it off</source>
   <translation>Seulement les lieux à cette distance du point au plus ; 0 désactive</translation>
  </message>
  <message>
   <source>Only so many places that look most alike are put into a new order; those after them stay</source>
   <translation>Seul ce nombre de lieux d'aspect le plus semblable est mis dans un nouvel ordre ; ceux qui suivent restent</translation>
  </message>
  <message>
   <source>Only the entry in this list goes: its authentication stays in QGIS, your keys and results stay here.</source>
   <translation>Seul l'élément de cette liste disparaît : son authentification reste dans QGIS, vos clés et vos résultats restent ici.</translation>
  </message>
  <message>
   <source>Only the query's own place was found, and it is left out.</source>
   <translation>Seul le lieu même de la requête a été trouvé, et il est écarté.</translation>
  </message>
  <message>
   <source>Only tiles of the rasters that are ticked; none ticked means all</source>
   <translation>Seulement les tuiles des rasters cochés ; si aucun n'est coché, toutes</translation>
  </message>
  <message>
   <source>Only within these polygons</source>
   <translation>Seulement dans ces polygones</translation>
  </message>
  <message>
   <source>Only within this extent</source>
   <translation>Seulement dans cette emprise</translation>
  </message>
  <message>
   <source>Open Kinscape's page in QGIS's options</source>
   <translation>Ouvrir la page de Kinscape dans les options de QGIS</translation>
  </message>
  <message>
   <source>Open an archive first: its rasters are what is looked at</source>
   <translation>Ouvrez d'abord une archive : ce sont ses rasters qui sont regardés</translation>
  </message>
  <message>
   <source>Open an archive first: the demo server serves that</source>
   <translation>Ouvrez d'abord une archive : c'est elle que sert le serveur de démonstration</translation>
  </message>
  <message>
   <source>Open an archive first; words need one whose encoder knows them</source>
   <translation>Ouvrez d'abord une archive ; les mots en demandent une dont l'encodeur les comprend</translation>
  </message>
  <message>
   <source>Open an archive that exists already</source>
   <translation>Ouvrir une archive existante</translation>
  </message>
  <message>
   <source>Open an archive, or make a new one</source>
   <translation>Ouvrez une archive ou créez-en une</translation>
  </message>
  <message>
   <source>Open an archive…</source>
   <translation>Ouvrir une archive…</translation>
  </message>
  <message>
   <source>Open archive…</source>
   <translation>Ouvrir une archive…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open in a browser</source>
   <translation>Ouvrir dans un navigateur</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Ouvrir le journal</translation>
  </message>
  <message>
   <source>Open options…</source>
   <translation>Ouvrir les options…</translation>
  </message>
  <message>
   <source>Open the Archive page</source>
   <translation>Ouvrir la page Archive</translation>
  </message>
  <message>
   <source>Open the Archive page with the rasters of this project listed</source>
   <translation>Ouvrir la page Archive avec la liste des rasters de ce projet</translation>
  </message>
  <message>
   <source>Open the Archive page with this encoder chosen, for a new archive of your rasters</source>
   <translation>Ouvrir la page Archive avec cet encodeur choisi, pour une nouvelle archive de vos rasters</translation>
  </message>
  <message>
   <source>Open the Archive page, to index the rasters into a new folder</source>
   <translation>Ouvrir la page Archive, pour indexer les rasters dans un nouveau dossier</translation>
  </message>
  <message>
   <source>Open the Remote page, to add a server or to see what they hold</source>
   <translation>Ouvrir la page À distance, pour ajouter un serveur ou voir ce qu'ils contiennent</translation>
  </message>
  <message>
   <source>Open the Search page, where it can be installed</source>
   <translation>Ouvrir la page Recherche, où il peut être installé</translation>
  </message>
  <message>
   <source>Open the Search page, which then asks this archive in this way</source>
   <translation>Ouvrir la page Recherche, qui interroge alors cette archive de cette façon</translation>
  </message>
  <message>
   <source>Open the installer to add the neural networks</source>
   <translation>Ouvrir l'installateur pour ajouter les réseaux de neurones</translation>
  </message>
  <message>
   <source>Open the latest result of this project again</source>
   <translation>Rouvrir le dernier résultat de ce projet</translation>
  </message>
  <message>
   <source>Open the page that says in plain words who learns what when you ask in this way</source>
   <translation>Ouvrir la page qui dit en mots simples qui apprend quoi quand vous interrogez de cette façon</translation>
  </message>
  <message>
   <source>Open the page where building can be followed and stopped</source>
   <translation>Ouvrir la page où la création peut être suivie et arrêtée</translation>
  </message>
  <message>
   <source>Open {0} in this project from now on</source>
   <translation>Ouvrir désormais {0} dans ce projet</translation>
  </message>
  <message>
   <source>Opening the answer</source>
   <translation>Ouverture de la réponse</translation>
  </message>
  <message>
   <source>Operating system</source>
   <translation>Système d'exploitation</translation>
  </message>
  <message>
   <source>Options of the mode</source>
   <translation>Options du mode</translation>
  </message>
  <message>
   <source>Options of the ways to ask</source>
   <translation>Options des façons d'interroger</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>Or try it with your own archive: a server for this computer alone.</source>
   <translation>Ou essayez avec votre propre archive : un serveur pour cet ordinateur seul.</translation>
  </message>
  <message>
   <source>Order of the places</source>
   <translation>Ordre des lieux</translation>
  </message>
  <message>
   <source>Order of the report</source>
   <translation>Ordre du rapport</translation>
  </message>
  <message>
   <source>Order the places by looks (left), by land cover (right), or by both; nothing is searched again</source>
   <translation>Ordonner les lieux selon l'aspect (à gauche), l'occupation du sol (à droite) ou les deux ; aucune recherche n'est relancée</translation>
  </message>
  <message>
   <source>Orders the first</source>
   <translation>Ordonne les premiers</translation>
  </message>
  <message>
   <source>Out of date</source>
   <translation>Obsolète</translation>
  </message>
  <message>
   <source>Overlap of neighbouring tiles</source>
   <translation>Recouvrement des tuiles voisines</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Index de paquets</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste or drop</source>
   <translation>Coller ou déposer</translation>
  </message>
  <message>
   <source>Percentile under random tiles</source>
   <translation>Percentile parmi des tuiles au hasard</translation>
  </message>
  <message>
   <source>Pick the point on the map</source>
   <translation>Choisir le point sur la carte</translation>
  </message>
  <message>
   <source>Picture of an example</source>
   <translation>Image d'un exemple</translation>
  </message>
  <message>
   <source>Pictures for the report</source>
   <translation>Images pour le rapport</translation>
  </message>
  <message>
   <source>Pictures of queries, and results without a name of their own, will be gone, also for other projects that show them. What the open project shows is kept.</source>
   <translation>Les images des requêtes et les résultats sans nom propre seront supprimés, y compris pour les autres projets qui les affichent. Ce qu'affiche le projet ouvert est conservé.</translation>
  </message>
  <message>
   <source>Pictures or map tiles that you load from the same party afterwards show which places you look at; Kinscape itself fetches nothing after the answer.</source>
   <translation>Les images ou les tuiles de carte que vous chargez ensuite auprès de la même partie montrent quels lieux vous regardez ; Kinscape lui-même ne va rien chercher après la réponse.</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Images…</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Pixel size of the map in metres</source>
   <translation>Taille de pixel de la carte en mètres</translation>
  </message>
  <message>
   <source>Place {0}, score {1}</source>
   <translation>Lieu {0}, score {1}</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Places are ranked by their looks alone</source>
   <translation>Les lieux sont classés selon leur seul aspect</translation>
  </message>
  <message>
   <source>Places chosen</source>
   <translation>Lieux choisis</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Lieux trouvés</translation>
  </message>
  <message>
   <source>Places found, the most similar first</source>
   <translation>Lieux trouvés, les plus semblables d'abord</translation>
  </message>
  <message>
   <source>Places found, the most similar first; a click, or the arrow keys, show them on the map</source>
   <translation>Lieux trouvés, les plus semblables d'abord ; un clic, ou les touches fléchées, les montre sur la carte</translation>
  </message>
  <message>
   <source>Places in the results</source>
   <translation>Lieux dans les résultats</translation>
  </message>
  <message>
   <source>Places in the sample</source>
   <translation>Lieux de l'échantillon</translation>
  </message>
  <message>
   <source>Places of a class nearer to each other than to any other class</source>
   <translation>Les lieux d'une classe plus proches entre eux que de ceux d'une autre classe</translation>
  </message>
  <message>
   <source>Places that changed their rank</source>
   <translation>Lieux dont le rang a changé</translation>
  </message>
  <message>
   <source>Places that land cover orders</source>
   <translation>Lieux que l'occupation du sol ordonne</translation>
  </message>
  <message>
   <source>Places that look like the query</source>
   <translation>Lieux semblables à la requête</translation>
  </message>
  <message>
   <source>Places that look like {0}</source>
   <translation>Lieux semblables à {0}</translation>
  </message>
  <message>
   <source>Places to choose from</source>
   <translation>Lieux où choisir</translation>
  </message>
  <message>
   <source>Places to judge</source>
   <translation>Lieux à juger</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Lieux à étiqueter</translation>
  </message>
  <message>
   <source>Places to review</source>
   <translation>Lieux à examiner</translation>
  </message>
  <message>
   <source>Places whose land cover is not known</source>
   <translation>Lieux dont l'occupation du sol n'est pas connue</translation>
  </message>
  <message>
   <source>Places with a picture</source>
   <translation>Lieux avec image</translation>
  </message>
  <message>
   <source>Places written</source>
   <translation>Lieux écrits</translation>
  </message>
  <message>
   <source>Points or polygons; for 'places'.</source>
   <translation>Points ou polygones ; pour « places ».</translation>
  </message>
  <message>
   <source>Polygon layer</source>
   <translation>Couche de polygones</translation>
  </message>
  <message>
   <source>Polygons around examples</source>
   <translation>Polygones autour d'exemples</translation>
  </message>
  <message>
   <source>Polygons around what should not be found</source>
   <translation>Polygones autour de ce qui ne doit pas être trouvé</translation>
  </message>
  <message>
   <source>Precision at 10</source>
   <translation>Précision à 10</translation>
  </message>
  <message>
   <source>Precision at 10 after</source>
   <translation>Précision à 10 après</translation>
  </message>
  <message>
   <source>Precision at 10 before</source>
   <translation>Précision à 10 avant</translation>
  </message>
  <message>
   <source>Precision at 10 of each class</source>
   <translation>Précision à 10 de chaque classe</translation>
  </message>
  <message>
   <source>Prepares an archive so that a server (kinscape serve) can offer it to others: they search it without showing what they look for, and see footprints and scores, neither pixels nor vectors. What is disclosed stands in the log.

With a server the archive becomes a vault there instead: everything is sealed on this computer with a key of yours, and only you can search it.

Takes seconds to minutes. Cancelling leaves what was published before.</source>
   <translation>Prépare une archive pour qu'un serveur (kinscape serve) puisse l'offrir à d'autres : ils y cherchent sans montrer ce qu'ils cherchent, et voient emprises et scores, mais ni pixels ni vecteurs. Ce qui est divulgué figure dans le journal.

Si un serveur est indiqué, l'archive y devient un coffre : tout est scellé sur cet ordinateur avec une clé à vous, et vous seul pouvez y chercher.

Prend de quelques secondes à plusieurs minutes. Une annulation laisse en place ce qui était publié auparavant.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <source>Press A for what you look for and X for the rest, then search again</source>
   <translation>Appuyez sur A pour ce que vous cherchez et X pour le reste, puis relancez la recherche</translation>
  </message>
  <message>
   <source>Press D and draw a box on the map around it, drag an image file onto Like, or paste a screenshot there.</source>
   <translation>Appuyez sur D et dessinez un rectangle autour sur la carte, faites glisser un fichier image sur Semblable, ou collez-y une capture d'écran.</translation>
  </message>
  <message>
   <source>Press F, or add more examples: of what you look for under Like, of what it is not under Unlike.</source>
   <translation>Appuyez sur F, ou ajoutez d'autres exemples : de ce que vous cherchez sous Semblable, de ce que ce n'est pas sous Différent.</translation>
  </message>
  <message>
   <source>Press, drag and release on the map (D)</source>
   <translation>Appuyer, glisser et relâcher sur la carte (D)</translation>
  </message>
  <message>
   <source>Press, drag and release on the map around what you look for; Shift keeps a square, a click takes one tile</source>
   <translation>Appuyez, glissez et relâchez sur la carte autour de ce que vous cherchez ; Maj garde un carré, un clic prend une tuile</translation>
  </message>
  <message>
   <source>Private query</source>
   <translation>Requête privée</translation>
  </message>
  <message>
   <source>Private query, exact</source>
   <translation>Requête privée, exacte</translation>
  </message>
  <message>
   <source>Private search</source>
   <translation>Recherche privée</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>Avancement de l'installation</translation>
  </message>
  <message>
   <source>Progress of the review</source>
   <translation>Avancement de l'examen</translation>
  </message>
  <message>
   <source>Project rasters</source>
   <translation>Rasters du projet</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Publish an archive</source>
   <translation>Publier une archive</translation>
  </message>
  <message>
   <source>Publishing</source>
   <translation>Publication</translation>
  </message>
  <message>
   <source>Publishing {0}</source>
   <translation>Publication de {0}</translation>
  </message>
  <message>
   <source>Put an earlier query back</source>
   <translation>Remettre une requête antérieure</translation>
  </message>
  <message>
   <source>Put everything that was found on the clipboard, without names, home folders and passwords</source>
   <translation>Copier tous les constats dans le presse-papiers, sans noms, dossiers personnels ni mots de passe</translation>
  </message>
  <message>
   <source>Put rasters into a new archive</source>
   <translation>Mettre des rasters dans une nouvelle archive</translation>
  </message>
  <message>
   <source>Put rasters into an archive, and see what is inside</source>
   <translation>Mettre des rasters dans une archive, et voir ce qu'elle contient</translation>
  </message>
  <message>
   <source>Put the examples and filters of this search back, to change them before searching again</source>
   <translation>Remettre les exemples et les filtres de cette recherche, pour les modifier avant de relancer</translation>
  </message>
  <message>
   <source>Puts the first places of a search in a new order: how alike is what they consist of to what the query consists of? Neither rasters nor archive are read, so it takes a moment.

The search must have been made in an archive whose tiles have a land cover.

A weight of 4 makes a class count four times, 0 leaves it out: buildings=4, water=0.</source>
   <translation>Met les premiers lieux d'une recherche dans un nouvel ordre : à quel point ce qui les compose ressemble-t-il à ce qui compose la requête ? Ni rasters ni archive ne sont lus, donc cela ne prend qu'un instant.

La recherche doit avoir été faite dans une archive dont les tuiles ont une occupation du sol.

Avec un poids de 4, une classe compte quatre fois ; 0 l'exclut : buildings=4, water=0.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Python crashed while the packages were loaded</source>
   <translation>Python s'est arrêté brutalement pendant le chargement des paquets</translation>
  </message>
  <message>
   <source>Python to build on</source>
   <translation>Python de base</translation>
  </message>
  <message>
   <source>Python {0}, {1}, after {2} s</source>
   <translation>Python {0}, {1}, après {2} s</translation>
  </message>
  <message>
   <source>QGIS</source>
   <translation>QGIS</translation>
  </message>
  <message>
   <source>QGIS and the plugin</source>
   <translation>QGIS et l'extension</translation>
  </message>
  <message>
   <source>QGIS does not take the filter {0}</source>
   <translation>QGIS n'accepte pas le filtre {0}</translation>
  </message>
  <message>
   <source>QGIS gave no credentials for {0}</source>
   <translation>QGIS n'a pas fourni d'identifiants pour {0}</translation>
  </message>
  <message>
   <source>QGIS uses a SOCKS proxy, through which packages cannot be fetched: use a folder of packages</source>
   <translation>QGIS utilise un proxy SOCKS, par lequel les paquets ne peuvent pas être récupérés : utilisez un dossier de paquets</translation>
  </message>
  <message>
   <source>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</source>
   <translation>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</translation>
  </message>
  <message>
   <source>QGIS's authentication database is not available</source>
   <translation>La base de données d'authentification de QGIS n'est pas disponible</translation>
  </message>
  <message>
   <source>QGIS's own</source>
   <translation>celui de QGIS</translation>
  </message>
  <message>
   <source>QGIS's temporary folder</source>
   <translation>Dossier temporaire de QGIS</translation>
  </message>
  <message>
   <source>QGIS: {0}</source>
   <translation>QGIS : {0}</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Requêtes</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Requête</translation>
  </message>
  <message>
   <source>Questions are hidden among decoys. The same question gets the same decoys again; even so, someone who knows what you are likely to look for can tell them apart.</source>
   <translation>Les questions sont cachées parmi des leurres. La même question reçoit de nouveau les mêmes leurres ; malgré cela, qui sait ce que vous cherchez probablement peut les distinguer.</translation>
  </message>
  <message>
   <source>Questions under one key are known to come from one key holder; a new key breaks the link, but an account does not change with it.</source>
   <translation>On sait que les questions posées sous une même clé viennent d'un même détenteur ; une nouvelle clé rompt ce lien, mais un compte ne change pas avec elle.</translation>
  </message>
  <message>
   <source>Radius around the point in metres</source>
   <translation>Rayon autour du point, en mètres</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Rank places by land cover</source>
   <translation>Classer les lieux selon l'occupation du sol</translation>
  </message>
  <message>
   <source>Rank {0} by looks alone; land cover does not count now.</source>
   <translation>Rang {0} selon l'aspect seul ; l'occupation du sol ne compte pas actuellement.</translation>
  </message>
  <message>
   <source>Rank {0} by looks, and the same with land cover.</source>
   <translation>Rang {0} selon l'aspect, et le même avec l'occupation du sol.</translation>
  </message>
  <message>
   <source>Rank {0} by looks, {1} with land cover.</source>
   <translation>Rang {0} selon l'aspect, {1} avec l'occupation du sol.</translation>
  </message>
  <message>
   <source>Rank {0}: land cover orders only the {1} places that look most alike.</source>
   <translation>Rang {0} : l'occupation du sol n'ordonne que les {1} lieux d'aspect le plus semblable.</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Classement</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by a concept: what a search was taught by likes and unlikes, kept as a file. It works in any archive of the same encoder, without the imagery that it was taught with.

Cancelling writes nothing.</source>
   <translation>Classe toutes les tuiles d'une archive selon un concept : ce qu'une recherche a appris des semblables et des différents, conservé dans un fichier. Il fonctionne dans toute archive du même encodeur, sans l'imagerie qui a servi à l'apprendre.

Une annulation n'écrit rien.</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a picture: a raster, a photo, a screenshot. The picture needs no georeference.

Give its ground resolution if you know it: then what it shows is compared at its true size; otherwise the whole picture is taken as one tile.

More pictures of the same thing make the query broader; pictures of what should not be found push their like down the ranking.

Cancelling writes nothing.</source>
   <translation>Classe toutes les tuiles d'une archive selon leur ressemblance avec une image : un raster, une photo, une capture d'écran. L'image n'a pas besoin de géoréférencement.

Indiquez sa résolution au sol si vous la connaissez : ce qu'elle montre est alors comparé à sa vraie taille ; sinon, l'image entière est prise comme une seule tuile.

D'autres images de la même chose élargissent la requête ; les images de ce qui ne doit pas être trouvé font descendre leurs semblables dans le classement.

En cas d'annulation, rien n'est écrit.</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a piece of a raster, and writes the best places as polygons with rank, score, source and date.

The query is an extent, or the (selected) polygons of a layer, on any raster, in any CRS; several polygons are several examples of the same thing. Polygons to avoid push their like down the ranking.

The score map shows the score of every tile. The recipe beside the results replays the run.

Cancelling writes nothing.</source>
   <translation>Classe toutes les tuiles d'une archive selon leur ressemblance avec une partie d'un raster, et écrit les meilleurs lieux comme polygones avec rang, score, source et date.

La requête est une emprise, ou les polygones (sélectionnés) d'une couche, sur n'importe quel raster, dans n'importe quel SCR ; plusieurs polygones sont plusieurs exemples de la même chose. Les polygones à éviter font descendre leurs semblables dans le classement.

La carte des scores montre le score de chaque tuile. La recette placée à côté des résultats rejoue l'exécution.

En cas d'annulation, rien n'est écrit.</translation>
  </message>
  <message>
   <source>Ranks the tiles of an archive that somebody else holds by how much they look like an example, without showing the server the example or what was found.

The example is a piece of a raster (an extent, or polygons) or an image. It is turned into numbers and sealed on this computer; in which way, and what the server can learn in it, is the mode's matter.

Beside the results lies a receipt: what left this computer, what came back, and who learned what.

Cancelling writes nothing.</source>
   <translation>Classe les tuiles d'une archive détenue par quelqu'un d'autre selon leur ressemblance avec un exemple, sans montrer au serveur ni l'exemple ni ce qui a été trouvé.

L'exemple est un morceau de raster (une emprise ou des polygones) ou une image. Il est transformé en nombres et scellé sur cet ordinateur ; de quelle façon, et ce que le serveur peut en apprendre, dépend du mode.

À côté des résultats se trouve un reçu : ce qui a quitté cet ordinateur, ce qui est revenu, et qui a appris quoi.

Une annulation n'écrit rien.</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Raster files of any format that GDAL reads</source>
   <translation>Fichiers raster de tout format lu par GDAL</translation>
  </message>
  <message>
   <source>Raster layers</source>
   <translation>Couches raster</translation>
  </message>
  <message>
   <source>Raster layers to see the places on</source>
   <translation>Couches raster sur lesquelles voir les lieux</translation>
  </message>
  <message>
   <source>Raster with the example</source>
   <translation>Raster contenant l'exemple</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>Rasters and folders to index. Drag layers, browser entries or files here</source>
   <translation>Rasters et dossiers à indexer. Glissez ici des couches, des éléments de l'explorateur ou des fichiers</translation>
  </message>
  <message>
   <source>Rasters found again</source>
   <translation>Rasters retrouvés</translation>
  </message>
  <message>
   <source>Rasters in whose place another file lies</source>
   <translation>Rasters remplacés par un autre fichier</translation>
  </message>
  <message>
   <source>Rasters not found</source>
   <translation>Rasters introuvables</translation>
  </message>
  <message>
   <source>Rasters to index</source>
   <translation>Rasters à indexer</translation>
  </message>
  <message>
   <source>Rasters were changed or are missing</source>
   <translation>Des rasters sont modifiés ou introuvables</translation>
  </message>
  <message>
   <source>Rasters whose files are gone</source>
   <translation>Rasters dont le fichier a disparu</translation>
  </message>
  <message>
   <source>Read it again where it has changed</source>
   <translation>Le relire là où il a changé</translation>
  </message>
  <message>
   <source>Read the archive once more</source>
   <translation>Relire l'archive</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Reading the archive</source>
   <translation>Lecture de l'archive</translation>
  </message>
  <message>
   <source>Reading the concept</source>
   <translation>Lecture du concept</translation>
  </message>
  <message>
   <source>Reading the query</source>
   <translation>Lecture de la requête</translation>
  </message>
  <message>
   <source>Reading tiles</source>
   <translation>Lecture des tuiles</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Reads rasters, builds archives and searches them</source>
   <translation>Lit des rasters, crée des archives et y recherche</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Recall among the first</source>
   <translation>Rappel parmi les premiers</translation>
  </message>
  <message>
   <source>Recall measured against exact search</source>
   <translation>Rappel mesuré par rapport à la recherche exacte</translation>
  </message>
  <message>
   <source>Recall: {0:.3f}</source>
   <translation>Rappel : {0:.3f}</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <source>Receipt of the last question</source>
   <translation>Reçu de la dernière question</translation>
  </message>
  <message>
   <source>Receipt of the question</source>
   <translation>Reçu de la question</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçu en retour</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Réception</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Recette</translation>
  </message>
  <message>
   <source>Recipe of this result</source>
   <translation>Recette de ce résultat</translation>
  </message>
  <message>
   <source>Recipe that replays the run</source>
   <translation>Recette qui rejoue l'exécution</translation>
  </message>
  <message>
   <source>Recipes</source>
   <translation>Recettes</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Refaire : {0}</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>À distance</translation>
  </message>
  <message>
   <source>Remote search</source>
   <translation>Recherche à distance</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove 1 raster from the archive?</source>
   <translation>Retirer 1 raster de l'archive ?</translation>
  </message>
  <message>
   <source>Remove all examples of this strip</source>
   <translation>Retirer tous les exemples de cette bande</translation>
  </message>
  <message>
   <source>Remove an example</source>
   <translation>Retirer un exemple</translation>
  </message>
  <message>
   <source>Remove the chosen examples from this strip</source>
   <translation>Retirer de cette bande les exemples choisis</translation>
  </message>
  <message>
   <source>Remove the encoder {0}?</source>
   <translation>Retirer l'encodeur {0} ?</translation>
  </message>
  <message>
   <source>Remove the server {0}?</source>
   <translation>Retirer le serveur {0} ?</translation>
  </message>
  <message>
   <source>Remove {0} examples</source>
   <translation>Retirer {0} exemples</translation>
  </message>
  <message>
   <source>Remove {0} rasters from the archive?</source>
   <translation>Retirer {0} rasters de l'archive ?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Replace an encoder of this name</source>
   <translation>Remplacer un encodeur de ce nom</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Report (PDF)…</source>
   <translation>Rapport (PDF)…</translation>
  </message>
  <message>
   <source>Report of a search (PDF)</source>
   <translation>Rapport d'une recherche (PDF)</translation>
  </message>
  <message>
   <source>Report of {0}</source>
   <translation>Rapport de {0}</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset to defaults</source>
   <translation>Valeurs par défaut</translation>
  </message>
  <message>
   <source>Result that is shown</source>
   <translation>Résultat affiché</translation>
  </message>
  <message>
   <source>Results of a search</source>
   <translation>Résultats d'une recherche</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Retrieval with {0}</source>
   <translation>Recherche avec {0}</translation>
  </message>
  <message>
   <source>Return at most so many places, the most similar first</source>
   <translation>Renvoyer au plus ce nombre de lieux, les plus semblables d'abord</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Examen</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Examinés</translation>
  </message>
  <message>
   <source>Reviewed sample</source>
   <translation>Échantillon examiné</translation>
  </message>
  <message>
   <source>Right places that are known</source>
   <translation>Bons lieux connus</translation>
  </message>
  <message>
   <source>Right places that remain, estimated</source>
   <translation>Bons lieux restants, estimés</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Room for the archive</source>
   <translation>Place pour l'archive</translation>
  </message>
  <message>
   <source>Room for the cache</source>
   <translation>Place pour le cache</translation>
  </message>
  <message>
   <source>Room for the engine</source>
   <translation>Place pour le moteur</translation>
  </message>
  <message>
   <source>Row in the archive</source>
   <translation>Ligne dans l'archive</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <source>Running {0}</source>
   <translation>Exécution de {0}</translation>
  </message>
  <message>
   <source>SEI (obfuscated)</source>
   <translation>SEI (masquage)</translation>
  </message>
  <message>
   <source>SHA-256 of its weights</source>
   <translation>SHA-256 de ses poids</translation>
  </message>
  <message>
   <source>SHA-256 of the weights: {0}…</source>
   <translation>SHA-256 des poids : {0}…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Item STAC</translation>
  </message>
  <message>
   <source>Sample of {0}</source>
   <translation>Échantillon de {0}</translation>
  </message>
  <message>
   <source>Sample to review</source>
   <translation>Échantillon à examiner</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save a concept</source>
   <translation>Enregistrer un concept</translation>
  </message>
  <message>
   <source>Save as concept…</source>
   <translation>Enregistrer comme concept…</translation>
  </message>
  <message>
   <source>Save diagnosis</source>
   <translation>Enregistrer le diagnostic</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>Enregistrer la recette</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>Enregistrer la recette…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Save the concept as</source>
   <translation>Enregistrer le concept sous</translation>
  </message>
  <message>
   <source>Save the receipt as</source>
   <translation>Enregistrer le reçu sous</translation>
  </message>
  <message>
   <source>Save the same text as a file</source>
   <translation>Enregistrer le même texte dans un fichier</translation>
  </message>
  <message>
   <source>Saved as {0}; names, home folders and passwords were taken out.</source>
   <translation>Enregistré sous {0} ; les noms, dossiers personnels et mots de passe ont été retirés.</translation>
  </message>
  <message>
   <source>Saved the concept {0}; add it under Like, in this archive or another</source>
   <translation>Concept {0} enregistré ; ajoutez-le sous Semblable, dans cette archive ou une autre</translation>
  </message>
  <message>
   <source>Saved the receipt {0}</source>
   <translation>Reçu {0} enregistré</translation>
  </message>
  <message>
   <source>Saved the recipe {0}</source>
   <translation>Recette {0} enregistrée</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Saving the concept {0}</source>
   <translation>Enregistrement du concept {0}</translation>
  </message>
  <message>
   <source>Say in a few words what the places show, in the language that the encoder knows (mostly English)</source>
   <translation>Dites en quelques mots ce que montrent les lieux, dans la langue que connaît l'encodeur (le plus souvent l'anglais)</translation>
  </message>
  <message>
   <source>Say in a few words what to look for, instead of showing it</source>
   <translation>Dire en quelques mots ce qu'il faut chercher, au lieu de le montrer</translation>
  </message>
  <message>
   <source>Say in which folder it is now; others that moved with it are found</source>
   <translation>Indiquer dans quel dossier il se trouve maintenant ; les autres, déplacés avec lui, sont retrouvés</translation>
  </message>
  <message>
   <source>Say in which folder they are now; nothing has to be indexed again</source>
   <translation>Indiquer dans quel dossier ils se trouvent maintenant ; rien ne doit être indexé de nouveau</translation>
  </message>
  <message>
   <source>Say where they are now; nothing has to be indexed again</source>
   <translation>Indiquer où ils se trouvent maintenant ; rien ne doit être indexé de nouveau</translation>
  </message>
  <message>
   <source>Says how many tiles rasters would give, and how much disk and memory indexing them takes. Only headers are read and nothing is written.

With an archive its grid and encoder hold, and what it has already is not counted again.</source>
   <translation>Indique combien de tuiles donneraient des rasters, et combien d'espace disque et de mémoire demande leur indexation. Seuls les en-têtes sont lus et rien n'est écrit.

Avec une archive, sa grille et son encodeur s'appliquent, et ce qu'elle contient déjà n'est pas compté de nouveau.</translation>
  </message>
  <message>
   <source>Says how often what an encoder finds is of the right class: every image of a folder (one sub-folder a class) is a query, and all others, or a part that is drawn for it, are searched.

Papers count hits in different ways, so their numbers cannot be compared as they stand; here they are given under each convention, with a 95 % interval.

Takes about as long as indexing the images. Cancelling writes nothing.</source>
   <translation>Indique à quelle fréquence ce que trouve un encodeur est de la bonne classe : chaque image d'un dossier (un sous-dossier par classe) est une requête, et toutes les autres, ou une partie tirée à cet effet, sont fouillées.

Les articles comptent les résultats de différentes façons, si bien que leurs chiffres ne sont pas comparables tels quels ; ils sont donnés ici selon chaque convention, avec un intervalle à 95 %.

Prend à peu près autant de temps que l'indexation des images. Une annulation n'écrit rien.</translation>
  </message>
  <message>
   <source>Says what is inside an archive: rasters and their dates, tiles, grid, encoder, index, size on disk; and whether the rasters are still there and unchanged. Nothing is written but the optional report.</source>
   <translation>Indique ce que contient une archive : rasters et leurs dates, tuiles, grille, encodeur, index, taille sur disque ; et si les rasters sont toujours là et inchangés. Rien n'est écrit hormis le rapport facultatif.</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Score map</source>
   <translation>Carte des scores</translation>
  </message>
  <message>
   <source>Scores are approximate; the index says how well its ranking agrees with the exact one.</source>
   <translation>Les scores sont approchés ; l'index indique à quel point son classement concorde avec le classement exact.</translation>
  </message>
  <message>
   <source>Sealing</source>
   <translation>Scellement</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Relancer la recherche</translation>
  </message>
  <message>
   <source>Search again with the same examples, filters and settings, in the archive as it is now</source>
   <translation>Relancer la recherche avec les mêmes exemples, filtres et paramètres, dans l'archive telle qu'elle est maintenant</translation>
  </message>
  <message>
   <source>Search all dates</source>
   <translation>Chercher à toutes les dates</translation>
  </message>
  <message>
   <source>Search all sources</source>
   <translation>Chercher dans toutes les sources</translation>
  </message>
  <message>
   <source>Search all tiles of the archive</source>
   <translation>Chercher dans toutes les tuiles de l'archive</translation>
  </message>
  <message>
   <source>Search an archive of a server</source>
   <translation>Chercher dans une archive d'un serveur</translation>
  </message>
  <message>
   <source>Search an archive that somebody else holds, without showing them what you look for. Add their server, with the address and the token that they give you.</source>
   <translation>Cherchez dans une archive détenue par quelqu'un d'autre sans lui montrer ce que vous cherchez. Ajoutez son serveur, avec l'adresse et le jeton qui vous sont donnés.</translation>
  </message>
  <message>
   <source>Search archives that other people hold, without showing them what you look for</source>
   <translation>Chercher dans des archives détenues par d'autres, sans leur montrer ce que vous cherchez</translation>
  </message>
  <message>
   <source>Search at any distance</source>
   <translation>Chercher à toute distance</translation>
  </message>
  <message>
   <source>Search everywhere</source>
   <translation>Chercher partout</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>Y chercher</translation>
  </message>
  <message>
   <source>Search once more with the liked and unliked places among the examples</source>
   <translation>Relancer la recherche avec les lieux marqués semblables et différents parmi les exemples</translation>
  </message>
  <message>
   <source>Search once more, so that the places found come with their land cover</source>
   <translation>Relancer la recherche, pour que les lieux trouvés viennent avec leur occupation du sol</translation>
  </message>
  <message>
   <source>Search only in the part of the world that the map shows now</source>
   <translation>Chercher seulement dans la partie du monde que la carte montre maintenant</translation>
  </message>
  <message>
   <source>Search only inside the polygons of a layer, or of its selected features</source>
   <translation>Chercher seulement dans les polygones d'une couche, ou de ses entités sélectionnées</translation>
  </message>
  <message>
   <source>Search the archive for places like the examples (F)</source>
   <translation>Chercher dans l'archive les lieux semblables aux exemples (F)</translation>
  </message>
  <message>
   <source>Search the archive on this computer, or an archive of a server without showing it what you look for</source>
   <translation>Chercher dans l'archive de cet ordinateur, ou dans une archive d'un serveur sans lui montrer ce que vous cherchez</translation>
  </message>
  <message>
   <source>Search the archive that is open here; nothing leaves this computer</source>
   <translation>Chercher dans l'archive ouverte ici ; rien ne quitte cet ordinateur</translation>
  </message>
  <message>
   <source>Search the whole archive</source>
   <translation>Chercher dans toute l'archive</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Recherché</translation>
  </message>
  <message>
   <source>Searched with its sub-folders.</source>
   <translation>Parcouru avec ses sous-dossiers.</translation>
  </message>
  <message>
   <source>Searches that you make in an archive are compared here before and after a training.</source>
   <translation>Les recherches que vous faites dans une archive sont comparées ici avant et après un entraînement.</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>Recherche en cours</translation>
  </message>
  <message>
   <source>Searching starts as soon as the first version of it is written.</source>
   <translation>La recherche commence dès que sa première version est écrite.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <source>Seed of all draws</source>
   <translation>Graine de tous les tirages</translation>
  </message>
  <message>
   <source>Seed of the draw</source>
   <translation>Graine du tirage</translation>
  </message>
  <message>
   <source>Selected places</source>
   <translation>Lieux sélectionnés</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Sending the key</source>
   <translation>Envoi de la clé</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Serve the open archive to this computer alone, and ask it as if it were somebody else's</source>
   <translation>Servir l'archive ouverte à cet ordinateur seul, et l'interroger comme si elle était à quelqu'un d'autre</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveur</translation>
  </message>
  <message>
   <source>Server learns</source>
   <translation>Le serveur apprend</translation>
  </message>
  <message>
   <source>Servers</source>
   <translation>Serveurs</translation>
  </message>
  <message>
   <source>Servers know it by {0}…</source>
   <translation>Les serveurs la connaissent sous {0}…</translation>
  </message>
  <message>
   <source>Set it in QGIS: Settings &gt; Options &gt; Network</source>
   <translation>Réglez-le dans QGIS : Préférences &gt; Options &gt; Réseau</translation>
  </message>
  <message>
   <source>Set the mark again that was taken back</source>
   <translation>Remettre la marque qui a été annulée</translation>
  </message>
  <message>
   <source>Several parties that compare what you asked each of them see more than each alone.</source>
   <translation>Plusieurs parties qui comparent ce que vous avez demandé à chacune en voient plus que chacune seule.</translation>
  </message>
  <message>
   <source>Several sizes, such as 40, 80, make several scales.</source>
   <translation>Plusieurs tailles, comme 40, 80, donnent plusieurs échelles.</translation>
  </message>
  <message>
   <source>Share of a tile's pixels. Empty: the archive's own, 0.25 for a new one.</source>
   <translation>Part des pixels d'une tuile. Vide : celle de l'archive, 0,25 pour une nouvelle.</translation>
  </message>
  <message>
   <source>Share of a tile's side. Empty: the archive's own, 0.5 for a new one.</source>
   <translation>Part du côté d'une tuile. Vide : celle de l'archive, 0,5 pour une nouvelle.</translation>
  </message>
  <message>
   <source>Share of the ground that nothing is known of</source>
   <translation>Part du sol dont rien n'est connu</translation>
  </message>
  <message>
   <source>Share of the labels kept to judge by</source>
   <translation>Part des étiquettes gardée pour évaluer</translation>
  </message>
  <message>
   <source>Share of the map without data</source>
   <translation>Part de la carte sans données</translation>
  </message>
  <message>
   <source>Share of the right places that is known</source>
   <translation>Part des bons lieux qui est connue</translation>
  </message>
  <message>
   <source>Share of the wanted places that was found</source>
   <translation>Part des lieux voulus qui a été trouvée</translation>
  </message>
  <message>
   <source>Share that is searched</source>
   <translation>Part qui est fouillée</translation>
  </message>
  <message>
   <source>Shared area over joint area.</source>
   <translation>Surface commune rapportée à la surface réunie.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show &amp;coverage</source>
   <translation>Afficher la &amp;couverture</translation>
  </message>
  <message>
   <source>Show all places</source>
   <translation>Afficher tous les lieux</translation>
  </message>
  <message>
   <source>Show all places again: take back threshold, number and spacing</source>
   <translation>Réafficher tous les lieux : annuler le seuil, le nombre et l'espacement</translation>
  </message>
  <message>
   <source>Show also the places that you have hidden (H hides the selected ones)</source>
   <translation>Afficher aussi les lieux que vous avez masqués (H masque ceux qui sont sélectionnés)</translation>
  </message>
  <message>
   <source>Show at most so many places: the best of those that are left by the other limits</source>
   <translation>Afficher au plus ce nombre de lieux : les meilleurs de ceux que laissent les autres limites</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down</source>
   <translation>Afficher tout ce que Kinscape a noté</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down, with the details of this message</source>
   <translation>Afficher tout ce que Kinscape a noté, avec les détails de ce message</translation>
  </message>
  <message>
   <source>Show hidden places</source>
   <translation>Afficher les lieux masqués</translation>
  </message>
  <message>
   <source>Show how similar the place is to each of your examples</source>
   <translation>Montrer à quel point le lieu ressemble à chacun de vos exemples</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <source>Show on the map where it lies</source>
   <translation>Montrer sur la carte où il se trouve</translation>
  </message>
  <message>
   <source>Show on the map where the example is</source>
   <translation>Montrer sur la carte où se trouve l'exemple</translation>
  </message>
  <message>
   <source>Show only places that score at least this; the line in the histogram is the same number</source>
   <translation>N'afficher que les lieux d'au moins ce score ; la ligne de l'histogramme est le même nombre</translation>
  </message>
  <message>
   <source>Show or hide the advanced options</source>
   <translation>Afficher ou masquer les options avancées</translation>
  </message>
  <message>
   <source>Show or hide the filters</source>
   <translation>Afficher ou masquer les filtres</translation>
  </message>
  <message>
   <source>Show or hide the keys</source>
   <translation>Afficher ou masquer les clés</translation>
  </message>
  <message>
   <source>Show or hide what each class of land cover weighs</source>
   <translation>Afficher ou masquer le poids de chaque classe d'occupation du sol</translation>
  </message>
  <message>
   <source>Show the Archive page</source>
   <translation>Afficher la page Archive</translation>
  </message>
  <message>
   <source>Show the archive in Kinscape's dock, where it can be updated</source>
   <translation>Afficher l'archive dans le panneau de Kinscape, où elle peut être mise à jour</translation>
  </message>
  <message>
   <source>Show the earlier places</source>
   <translation>Afficher les lieux précédents</translation>
  </message>
  <message>
   <source>Show the place on the map and let it flash</source>
   <translation>Montrer le lieu sur la carte et le faire clignoter</translation>
  </message>
  <message>
   <source>Show the places of the search before this one again</source>
   <translation>Réafficher les lieux de la recherche précédente</translation>
  </message>
  <message>
   <source>Show the places whose label would teach most: those it is least sure of, spread over the archive</source>
   <translation>Afficher les lieux dont l'étiquette apprendrait le plus : ceux dont la recherche est le moins sûre, répartis dans l'archive</translation>
  </message>
  <message>
   <source>Show the values of a new installation</source>
   <translation>Afficher les valeurs d'une nouvelle installation</translation>
  </message>
  <message>
   <source>Show the whole query again</source>
   <translation>Afficher de nouveau toute la requête</translation>
  </message>
  <message>
   <source>Show what left this computer, what came back, and who learned what</source>
   <translation>Montrer ce qui a quitté cet ordinateur, ce qui est revenu, et qui a appris quoi</translation>
  </message>
  <message>
   <source>Show what you look for, and find every place of the archive that looks like it</source>
   <translation>Montrez ce que vous cherchez, et trouvez tous les lieux de l'archive qui y ressemblent</translation>
  </message>
  <message>
   <source>Show why it has stopped</source>
   <translation>Montrer pourquoi il s'est arrêté</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Affichés</translation>
  </message>
  <message>
   <source>Side of a tile on the ground: about the size of the things you look for, with some of what is around them. Auto: 256 pixels of the finest raster</source>
   <translation>Côté d'une tuile au sol : à peu près la taille des objets que vous cherchez, avec un peu de leurs alentours. Auto : 256 pixels du raster le plus fin</translation>
  </message>
  <message>
   <source>Side of the images while it learns; twice the side takes four times as long.</source>
   <translation>Côté des images pendant l'apprentissage ; un côté double prend quatre fois plus de temps.</translation>
  </message>
  <message>
   <source>Similar places</source>
   <translation>Lieux semblables</translation>
  </message>
  <message>
   <source>Similarity threshold</source>
   <translation>Seuil de similarité</translation>
  </message>
  <message>
   <source>Similarity to each example</source>
   <translation>Similarité avec chaque exemple</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Taille sur disque</translation>
  </message>
  <message>
   <source>Size on disk in bytes</source>
   <translation>Taille sur disque en octets</translation>
  </message>
  <message>
   <source>Skip tiles with more nodata than</source>
   <translation>Ignorer les tuiles ayant plus de nodata que</translation>
  </message>
  <message>
   <source>Small (processor only)</source>
   <translation>Petite (processeur seul)</translation>
  </message>
  <message>
   <source>Small letters, digits, and . _ - inside.</source>
   <translation>Lettres minuscules, chiffres, et . _ - à l'intérieur.</translation>
  </message>
  <message>
   <source>So many places at the top may move</source>
   <translation>Nombre de lieux de tête qui peuvent changer de rang</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Tri</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Source file</source>
   <translation>Fichier source</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Sources of the archive</source>
   <translation>Sources de l'archive</translation>
  </message>
  <message>
   <source>Sources that could not be indexed</source>
   <translation>Sources qui n'ont pas pu être indexées</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>Le redémarrer</translation>
  </message>
  <message>
   <source>Start the engine now</source>
   <translation>Démarrer le moteur maintenant</translation>
  </message>
  <message>
   <source>Starting the demo server</source>
   <translation>Démarrage du serveur de démonstration</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop computing; what is finished is kept, and the next time goes on from there</source>
   <translation>Arrêter le calcul ; ce qui est terminé est conservé, et la prochaine fois continue à cet endroit</translation>
  </message>
  <message>
   <source>Stop it</source>
   <translation>L'arrêter</translation>
  </message>
  <message>
   <source>Stop making the demo (Esc)</source>
   <translation>Arrêter la création de la démo (Échap)</translation>
  </message>
  <message>
   <source>Stop making the demo server</source>
   <translation>Arrêter la création du serveur de démonstration</translation>
  </message>
  <message>
   <source>Stop now; what is finished is kept (Esc)</source>
   <translation>Arrêter maintenant ; ce qui est terminé est conservé (Échap)</translation>
  </message>
  <message>
   <source>Stop now; what was downloaded is kept</source>
   <translation>Arrêter maintenant ; ce qui a été téléchargé est conservé</translation>
  </message>
  <message>
   <source>Stop, and keep what is finished</source>
   <translation>Arrêter, et conserver ce qui est terminé</translation>
  </message>
  <message>
   <source>Stopped. What is finished is kept: build again to go on</source>
   <translation>Arrêté. Ce qui est terminé est conservé : relancez la création pour continuer</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept; Resume goes on from there.</source>
   <translation>Arrêté. Ce qui a été téléchargé est conservé ; Reprendre continue à partir de là.</translation>
  </message>
  <message>
   <source>Stopped. What was learned is kept: resume to go on</source>
   <translation>Arrêté. Ce qui a été appris est conservé : reprenez pour continuer</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Such a file is a program: add only files of people you trust.</source>
   <translation>Un tel fichier est un programme : n'ajoutez que des fichiers de personnes de confiance.</translation>
  </message>
  <message>
   <source>Such as buildings=4, water=0.5. Classes that are not named weigh 1.</source>
   <translation>Par exemple buildings=4, water=0.5. Les classes non nommées pèsent 1.</translation>
  </message>
  <message>
   <source>Such as epsilon=1 for noise.</source>
   <translation>Par exemple epsilon=1 pour le bruit.</translation>
  </message>
  <message>
   <source>Such as local-index.bits=8.</source>
   <translation>Par exemple local-index.bits=8.</translation>
  </message>
  <message>
   <source>Summary (JSON)</source>
   <translation>Résumé (JSON)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Table (HTML)</source>
   <translation>Tableau (HTML)</translation>
  </message>
  <message>
   <source>Table of areas</source>
   <translation>Tableau des surfaces</translation>
  </message>
  <message>
   <source>Table with the middle of each place, for spreadsheets</source>
   <translation>Tableau avec le centre de chaque lieu, pour les tableurs</translation>
  </message>
  <message>
   <source>Take an image file…</source>
   <translation>Prendre un fichier image…</translation>
  </message>
  <message>
   <source>Take away what Kinscape keeps there; asks first</source>
   <translation>Supprimer ce que Kinscape y conserve ; une confirmation est demandée</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Annuler la dernière modification</translation>
  </message>
  <message>
   <source>Take back threshold, number and spacing</source>
   <translation>Annuler le seuil, le nombre et l'espacement</translation>
  </message>
  <message>
   <source>Take it away now</source>
   <translation>Supprimer maintenant</translation>
  </message>
  <message>
   <source>Take its tiles out of the archive; the raster itself stays</source>
   <translation>Retirer ses tuiles de l'archive ; le raster lui-même reste</translation>
  </message>
  <message>
   <source>Take out its tiles; later updates leave it out. The file itself stays</source>
   <translation>Retirer ses tuiles ; les mises à jour suivantes l'écartent. Le fichier lui-même reste</translation>
  </message>
  <message>
   <source>Take the large build ({0})</source>
   <translation>Prendre la grande version ({0})</translation>
  </message>
  <message>
   <source>Take the last mark back</source>
   <translation>Annuler la dernière marque</translation>
  </message>
  <message>
   <source>Take the liked places as examples of what you look for (A likes the selected ones)</source>
   <translation>Prendre les lieux semblables comme exemples de ce que vous cherchez (A marque ceux qui sont sélectionnés)</translation>
  </message>
  <message>
   <source>Take the mark of a place away</source>
   <translation>Retirer la marque d'un lieu</translation>
  </message>
  <message>
   <source>Take the marked places as examples</source>
   <translation>Prendre les lieux marqués comme exemples</translation>
  </message>
  <message>
   <source>Take the marks of {0} places away</source>
   <translation>Retirer les marques de {0} lieux</translation>
  </message>
  <message>
   <source>Take the name and password out: QGIS's settings are not a safe place. pip's own configuration is.</source>
   <translation>Retirez le nom et le mot de passe : les paramètres de QGIS ne sont pas un endroit sûr. La configuration propre à pip l'est.</translation>
  </message>
  <message>
   <source>Take the selected entries off the list (Delete)</source>
   <translation>Retirer de la liste les éléments sélectionnés (Suppr)</translation>
  </message>
  <message>
   <source>Take the selected places out of the list and off the map</source>
   <translation>Retirer les lieux sélectionnés de la liste et de la carte</translation>
  </message>
  <message>
   <source>Take the server off the list</source>
   <translation>Retirer le serveur de la liste</translation>
  </message>
  <message>
   <source>Take the unliked places as examples of what you do not look for (X unlikes them)</source>
   <translation>Prendre les lieux différents comme exemples de ce que vous ne cherchez pas (X marque ceux qui sont sélectionnés)</translation>
  </message>
  <message>
   <source>Take the whole part of the imagery that the map shows now</source>
   <translation>Prendre toute la partie de l'imagerie que la carte montre maintenant</translation>
  </message>
  <message>
   <source>Take this server off the list (Delete)</source>
   <translation>Retirer ce serveur de la liste (Suppr)</translation>
  </message>
  <message>
   <source>Takes the build that the package index has, although it is much larger</source>
   <translation>Prend la version que propose l'index de paquets, bien qu'elle soit beaucoup plus volumineuse</translation>
  </message>
  <message>
   <source>Teach an encoder from a collection of images: one folder a class</source>
   <translation>Apprendre à un encodeur une collection d'images : un dossier par classe</translation>
  </message>
  <message>
   <source>Teach an encoder your own classes, from a layer of points or polygons with a class field</source>
   <translation>Apprendre vos classes à un encodeur, depuis une couche de points ou de polygones avec un champ de classe</translation>
  </message>
  <message>
   <source>Tells the classes apart; good where they have many places</source>
   <translation>Distingue les classes ; bien quand elles ont beaucoup de lieux</translation>
  </message>
  <message>
   <source>Text files</source>
   <translation>Fichiers texte</translation>
  </message>
  <message>
   <source>Text files (*.md *.txt)</source>
   <translation>Fichiers texte (*.md *.txt)</translation>
  </message>
  <message>
   <source>Textures that are typical of this archive, learned without labels: works for any imagery, but the classes have no names</source>
   <translation>Textures typiques de cette archive, apprises sans étiquettes : fonctionne pour toute imagerie, mais les classes n'ont pas de nom</translation>
  </message>
  <message>
   <source>That is too little for {0}: choose another location.</source>
   <translation>C'est trop peu pour {0} : choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>That you ask, when, which archive, and how many tiles it has. Not what you look for, and not what was found: question and answer are encrypted with a key that never leaves your computer.</source>
   <translation>Que vous interrogez, quand, quelle archive, et combien de tuiles elle a. Pas ce que vous cherchez, ni ce qui a été trouvé : la question et la réponse sont chiffrées avec une clé qui ne quitte jamais votre ordinateur.</translation>
  </message>
  <message>
   <source>That you downloaded the index, and when. Your questions never leave your computer.</source>
   <translation>Que vous avez téléchargé l'index, et quand. Vos questions ne quittent jamais votre ordinateur.</translation>
  </message>
  <message>
   <source>The Python (3.10 or newer) from which the engine's environment is made</source>
   <translation>Le Python (3.10 ou plus récent) à partir duquel l'environnement du moteur est créé</translation>
  </message>
  <message>
   <source>The Python program that has the engine's packages; leave it empty to let Kinscape look for it</source>
   <translation>Le programme Python qui contient les paquets du moteur ; laissez vide pour que Kinscape le cherche</translation>
  </message>
  <message>
   <source>The address that the owner of the archive gave you; it begins with https</source>
   <translation>L'adresse que le propriétaire de l'archive vous a donnée ; elle commence par https</translation>
  </message>
  <message>
   <source>The archive cannot be read</source>
   <translation>L'archive est illisible</translation>
  </message>
  <message>
   <source>The archive has moved</source>
   <translation>L'archive a été déplacée</translation>
  </message>
  <message>
   <source>The archive has new tiles whose land cover is not known</source>
   <translation>L'archive a de nouvelles tuiles dont l'occupation du sol n'est pas connue</translation>
  </message>
  <message>
   <source>The archive has no tile in this area: zoom out, or choose other polygons.</source>
   <translation>L'archive n'a aucune tuile dans cette zone : faites un zoom arrière ou choisissez d'autres polygones.</translation>
  </message>
  <message>
   <source>The archive has too few tiles to learn from: {0}</source>
   <translation>L'archive a trop peu de tuiles pour apprendre : {0}</translation>
  </message>
  <message>
   <source>The archive has {0}</source>
   <translation>L'archive a {0}</translation>
  </message>
  <message>
   <source>The archive holds no tile that can be compared with the examples.</source>
   <translation>L'archive ne contient aucune tuile comparable aux exemples.</translation>
  </message>
  <message>
   <source>The archive in {0} is another one: it was made on {1} and has {2} tiles; the one of this project was made on {3} and had {4}.</source>
   <translation>L'archive dans {0} en est une autre : elle a été créée le {1} et a {2} tuiles ; celle de ce projet a été créée le {3} et avait {4} tuiles.</translation>
  </message>
  <message>
   <source>The archive is being built</source>
   <translation>L'archive est en cours de création</translation>
  </message>
  <message>
   <source>The archive is not finished</source>
   <translation>L'archive n'est pas terminée</translation>
  </message>
  <message>
   <source>The archive is not there any more</source>
   <translation>L'archive n'existe plus</translation>
  </message>
  <message>
   <source>The archive is still being built; what is finished can be searched.</source>
   <translation>L'archive est encore en cours de création ; la recherche porte sur ce qui est terminé.</translation>
  </message>
  <message>
   <source>The archive of this project was in {0}. It is not there now.</source>
   <translation>L'archive de ce projet était dans {0}. Elle n'y est plus.</translation>
  </message>
  <message>
   <source>The archive that is searched; the list keeps those used lately</source>
   <translation>L'archive de la recherche ; la liste garde celles utilisées récemment</translation>
  </message>
  <message>
   <source>The archive's rasters have no date, so a filter by date leaves none of them.</source>
   <translation>Les rasters de l'archive n'ont pas de date : un filtre par date n'en laisse aucun.</translation>
  </message>
  <message>
   <source>The best of them, at most</source>
   <translation>Les meilleurs d'entre eux, au plus</translation>
  </message>
  <message>
   <source>The best places: {0} to {1}</source>
   <translation>Les meilleurs lieux : {0} à {1}</translation>
  </message>
  <message>
   <source>The comparison was cancelled.</source>
   <translation>La comparaison a été annulée.</translation>
  </message>
  <message>
   <source>The compressed vectors are disclosed to everyone who may download them. Nothing calls them back.</source>
   <translation>Les vecteurs compressés sont divulgués à tous ceux qui ont le droit de les télécharger. Rien ne permet de les reprendre.</translation>
  </message>
  <message>
   <source>The demo did not work</source>
   <translation>La démo n'a pas fonctionné</translation>
  </message>
  <message>
   <source>The demo server did not start</source>
   <translation>Le serveur de démonstration n'a pas démarré</translation>
  </message>
  <message>
   <source>The demo server is running</source>
   <translation>Le serveur de démonstration est en marche</translation>
  </message>
  <message>
   <source>The demo server is running: ask it on this page</source>
   <translation>Le serveur de démonstration est en marche : interrogez-le sur cette page</translation>
  </message>
  <message>
   <source>The demo server on this computer</source>
   <translation>Le serveur de démonstration sur cet ordinateur</translation>
  </message>
  <message>
   <source>The diagnosis is on the clipboard; names, home folders and passwords were taken out.</source>
   <translation>Le diagnostic est dans le presse-papiers ; les noms, dossiers personnels et mots de passe ont été retirés.</translation>
  </message>
  <message>
   <source>The disk has only {0} left.</source>
   <translation>Il ne reste que {0} sur le disque.</translation>
  </message>
  <message>
   <source>The earlier one goes when the new one is ready. Archives made with it must be indexed again.</source>
   <translation>L'ancien disparaît quand le nouveau est prêt. Les archives faites avec lui doivent être réindexées.</translation>
  </message>
  <message>
   <source>The encoder of this archive, {0}, compares pictures only. Words need an archive that was made with an encoder that has a text part; the help tells how to bring one</source>
   <translation>L'encodeur de cette archive, {0}, ne compare que des images. Les mots demandent une archive faite avec un encodeur qui a une partie texte ; l'aide dit comment en apporter un</translation>
  </message>
  <message>
   <source>The encoder that the training begins with: what it knows already is kept as far as the new images allow</source>
   <translation>L'encodeur dont part l'entraînement : ce qu'il sait déjà est conservé autant que les nouvelles images le permettent</translation>
  </message>
  <message>
   <source>The encoder {0} is ready</source>
   <translation>L'encodeur {0} est prêt</translation>
  </message>
  <message>
   <source>The encoder {0} is ready.</source>
   <translation>L'encodeur {0} est prêt.</translation>
  </message>
  <message>
   <source>The encoder {0} was added</source>
   <translation>L'encodeur {0} a été ajouté</translation>
  </message>
  <message>
   <source>The engine (always needed)</source>
   <translation>Le moteur (toujours nécessaire)</translation>
  </message>
  <message>
   <source>The engine answers</source>
   <translation>Le moteur répond</translation>
  </message>
  <message>
   <source>The engine could not be asked</source>
   <translation>Le moteur n'a pas pu être interrogé</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search.</source>
   <translation>Le moteur s'est arrêté. Il redémarre de lui-même à la prochaine recherche.</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search. Click to open the log.</source>
   <translation>Le moteur s'est arrêté. Il redémarre de lui-même à la prochaine recherche. Cliquez pour ouvrir le journal.</translation>
  </message>
  <message>
   <source>The engine is computing; QGIS can be used meanwhile. Click to open the log.</source>
   <translation>Le moteur calcule ; QGIS reste utilisable pendant ce temps. Cliquez pour ouvrir le journal.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>Le moteur est installé</translation>
  </message>
  <message>
   <source>The engine is installed: {0} packages, {1} on the disk.</source>
   <translation>Le moteur est installé : {0} paquets, {1} sur le disque.</translation>
  </message>
  <message>
   <source>The engine is not installed</source>
   <translation>Le moteur n'est pas installé</translation>
  </message>
  <message>
   <source>The engine is not installed; the Search page installs it. Click to open the log.</source>
   <translation>Le moteur n'est pas installé ; la page Recherche l'installe. Cliquez pour ouvrir le journal.</translation>
  </message>
  <message>
   <source>The engine is starting, which takes a few seconds. Click to open the log.</source>
   <translation>Le moteur démarre, ce qui prend quelques secondes. Cliquez pour ouvrir le journal.</translation>
  </message>
  <message>
   <source>The engine is there, but without torch, the package that networks are trained with. Tick 'Neural networks' in the installer; everything else stays as it is.</source>
   <translation>Le moteur est là, mais sans torch, le paquet avec lequel les réseaux sont entraînés. Cochez « Réseaux de neurones » dans l'installateur ; tout le reste demeure inchangé.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>Le Python du moteur</translation>
  </message>
  <message>
   <source>The engine's packages</source>
   <translation>Les paquets du moteur</translation>
  </message>
  <message>
   <source>The engine's packages are older than this version of Kinscape asks for</source>
   <translation>Les paquets du moteur sont plus anciens que ce que demande cette version de Kinscape</translation>
  </message>
  <message>
   <source>The engine, which does the computing, is ready. Click to open the log.</source>
   <translation>Le moteur, qui fait les calculs, est prêt. Cliquez pour ouvrir le journal.</translation>
  </message>
  <message>
   <source>The entry of QGIS's authentication database that opens this server. For a token take the method 'API Header': header Authorization, value Bearer, a space, and the token</source>
   <translation>L'entrée de la base de données d'authentification de QGIS qui donne accès à ce serveur. Pour un jeton, choisissez la méthode « API Header » : en-tête Authorization, valeur Bearer, une espace, puis le jeton</translation>
  </message>
  <message>
   <source>The examination takes a few seconds</source>
   <translation>L'examen prend quelques secondes</translation>
  </message>
  <message>
   <source>The examples of this search are not known any more: search again.</source>
   <translation>Les exemples de cette recherche ne sont plus connus : relancez la recherche.</translation>
  </message>
  <message>
   <source>The examples that were dropped cannot be read.</source>
   <translation>Les exemples déposés sont illisibles.</translation>
  </message>
  <message>
   <source>The field that says what each place is, such as 'orchard' or 'meadow'</source>
   <translation>Le champ qui dit ce qu'est chaque lieu, par exemple « verger » ou « prairie »</translation>
  </message>
  <message>
   <source>The filters leave no tile to compare: widen the area, the dates or the sources.</source>
   <translation>Les filtres ne laissent aucune tuile à comparer : élargissez la zone, les dates ou les sources.</translation>
  </message>
  <message>
   <source>The first date ({0}) lies after the last one ({1}).</source>
   <translation>La première date ({0}) est postérieure à la dernière ({1}).</translation>
  </message>
  <message>
   <source>The first places, best first; arrow keys go from one to the next</source>
   <translation>Les premiers lieux, le meilleur d'abord ; les touches fléchées passent de l'un à l'autre</translation>
  </message>
  <message>
   <source>The folder cannot be used: {0}</source>
   <translation>Le dossier ne peut pas être utilisé : {0}</translation>
  </message>
  <message>
   <source>The folder that holds the archive: vectors and footprints of the tiles, not the imagery</source>
   <translation>Le dossier qui contient l'archive : vecteurs et emprises des tuiles, pas l'imagerie</translation>
  </message>
  <message>
   <source>The keys on this computer</source>
   <translation>Les clés de cet ordinateur</translation>
  </message>
  <message>
   <source>The land cover of this place is not known.</source>
   <translation>L'occupation du sol de ce lieu n'est pas connue.</translation>
  </message>
  <message>
   <source>The land cover of {0} is known</source>
   <translation>L'occupation du sol de {0} est connue</translation>
  </message>
  <message>
   <source>The last of {0}, at {1}: {2}</source>
   <translation>Le dernier sur {0}, à {1} : {2}</translation>
  </message>
  <message>
   <source>The layer whose polygons bound the search; if features are selected, only they count</source>
   <translation>La couche dont les polygones limitent la recherche ; si des entités sont sélectionnées, elles seules comptent</translation>
  </message>
  <message>
   <source>The layer {0} is no file on this computer</source>
   <translation>La couche {0} n'est pas un fichier de cet ordinateur</translation>
  </message>
  <message>
   <source>The limits cut all {0} places.</source>
   <translation>Les limites écartent les {0} lieux.</translation>
  </message>
  <message>
   <source>The limits cut the only place.</source>
   <translation>Les limites écartent le seul lieu.</translation>
  </message>
  <message>
   <source>The loss: how far the encoder still is from what it shall learn. It falls quickly at first, then slowly; once it is level, longer training brings little. Thin line: each step; thick line: their running mean. Point at it, or use the arrow keys, to read a step</source>
   <translation>La perte : à quelle distance l'encodeur est encore de ce qu'il doit apprendre. Elle baisse vite au début, puis lentement ; une fois qu'elle est stable, un entraînement plus long apporte peu. Ligne fine : chaque pas ; ligne épaisse : leur moyenne mobile. Pointez dessus, ou utilisez les touches fléchées, pour lire un pas</translation>
  </message>
  <message>
   <source>The map has no coordinate system, so a tile cannot be drawn</source>
   <translation>La carte n'a pas de système de coordonnées, donc une tuile ne peut pas être dessinée</translation>
  </message>
  <message>
   <source>The name has up to 40 small letters, figures, - and _, and begins with a letter or figure.</source>
   <translation>Le nom a au plus 40 lettres minuscules, chiffres, - et _, et commence par une lettre ou un chiffre.</translation>
  </message>
  <message>
   <source>The noise of repeated questions averages away. Kinscape adds up epsilon for each archive and server and refuses to ask when your budget is spent.</source>
   <translation>Le bruit de questions répétées s'annule en moyenne. Kinscape additionne les epsilon par archive et par serveur, et refuse d'interroger quand votre budget est épuisé.</translation>
  </message>
  <message>
   <source>The only place</source>
   <translation>Le seul lieu</translation>
  </message>
  <message>
   <source>The open archive is prepared and served to this computer alone. Nothing leaves it.</source>
   <translation>L'archive ouverte est préparée et servie à cet ordinateur seul. Rien ne le quitte.</translation>
  </message>
  <message>
   <source>The owner gives you a token. Press + and choose 'API Header': the header is Authorization, its value is the word Bearer, a space, and the token. QGIS keeps it encrypted; Kinscape never sees it.</source>
   <translation>Le propriétaire vous donne un jeton. Appuyez sur + et choisissez « API Header » : l'en-tête est Authorization, sa valeur est le mot Bearer, une espace, puis le jeton. QGIS le conserve chiffré ; Kinscape ne le voit jamais.</translation>
  </message>
  <message>
   <source>The picture cannot be read.</source>
   <translation>L'image est illisible.</translation>
  </message>
  <message>
   <source>The picture is being made…</source>
   <translation>L'image est en cours de création…</translation>
  </message>
  <message>
   <source>The places of this project were in {0}, which is not there any more</source>
   <translation>Les lieux de ce projet étaient dans {0}, qui n'existe plus</translation>
  </message>
  <message>
   <source>The places that are selected in the results below</source>
   <translation>Les lieux sélectionnés dans les résultats ci-dessous</translation>
  </message>
  <message>
   <source>The places that score, number and spacing leave in the list now, without the hidden ones</source>
   <translation>Les lieux que le score, le nombre et l'espacement laissent actuellement dans la liste, sans les masqués</translation>
  </message>
  <message>
   <source>The places that were dropped cannot be read.</source>
   <translation>Les lieux déposés sont illisibles.</translation>
  </message>
  <message>
   <source>The places that you have marked as liked</source>
   <translation>Les lieux que vous avez marqués comme semblables</translation>
  </message>
  <message>
   <source>The plugin was updated meanwhile: restart QGIS.</source>
   <translation>L'extension a été mise à jour entre-temps : redémarrez QGIS.</translation>
  </message>
  <message>
   <source>The polygons of {0} are not in this project: the whole archive is searched</source>
   <translation>Les polygones de {0} ne sont pas dans ce projet : la recherche porte sur toute l'archive</translation>
  </message>
  <message>
   <source>The project has no layer of points or polygons.</source>
   <translation>Le projet n'a pas de couche de points ou de polygones.</translation>
  </message>
  <message>
   <source>The raster of the project that holds classes of land cover</source>
   <translation>Le raster du projet qui contient des classes d'occupation du sol</translation>
  </message>
  <message>
   <source>The rasters of this archive, and whether they still are as they were indexed. Right-click for more</source>
   <translation>Les rasters de cette archive, et s'ils sont toujours tels qu'ils ont été indexés. Clic droit pour plus d'actions</translation>
  </message>
  <message>
   <source>The results of this project, the latest first: choose one to look at it again</source>
   <translation>Les résultats de ce projet, le dernier d'abord : choisissez-en un pour le revoir</translation>
  </message>
  <message>
   <source>The same search on the command line:</source>
   <translation>La même recherche en ligne de commande :</translation>
  </message>
  <message>
   <source>The score of every tile for the noisy question, so the ranking is worse than that of your own question, and the footprints in the catalogue.</source>
   <translation>Le score de chaque tuile pour la question bruitée, donc un classement moins bon que celui de votre vraie question, et les emprises du catalogue.</translation>
  </message>
  <message>
   <source>The score of every tile of your own archive, exact to about 0.001.</source>
   <translation>Le score de chaque tuile de votre propre archive, exact à environ 0,001 près.</translation>
  </message>
  <message>
   <source>The score of every tile, computed without any error from vectors that were rounded to whole numbers, and the footprints in the catalogue.</source>
   <translation>Le score de chaque tuile, calculé sans aucune erreur à partir de vecteurs arrondis à des nombres entiers, et les emprises du catalogue.</translation>
  </message>
  <message>
   <source>The score of every tile, exact to about 0.0005, and the footprints in the catalogue. No pixels and no vectors are sent to you.</source>
   <translation>Le score de chaque tuile, exact à environ 0,0005 près, et les emprises du catalogue. Aucun pixel et aucun vecteur ne vous sont envoyés.</translation>
  </message>
  <message>
   <source>The search did not work</source>
   <translation>La recherche n'a pas fonctionné</translation>
  </message>
  <message>
   <source>The search was cancelled</source>
   <translation>La recherche a été annulée</translation>
  </message>
  <message>
   <source>The server learns: {0}</source>
   <translation>Le serveur apprend : {0}</translation>
  </message>
  <message>
   <source>The server may keep old copies, and may hand back an old copy after an update.</source>
   <translation>Le serveur peut garder d'anciennes copies, et rendre une ancienne copie après une mise à jour.</translation>
  </message>
  <message>
   <source>The servers whose archives you may search</source>
   <translation>Les serveurs dont vous pouvez consulter les archives</translation>
  </message>
  <message>
   <source>The shares of the classes of a land-cover map that you have</source>
   <translation>Les parts des classes d'une carte d'occupation du sol que vous avez</translation>
  </message>
  <message>
   <source>The signature shows that the index is the owner's and unaltered. It hides nothing: this is a download, not encryption.</source>
   <translation>La signature montre que l'index vient du propriétaire et n'a pas été altéré. Elle ne cache rien : c'est un téléchargement, pas un chiffrement.</translation>
  </message>
  <message>
   <source>The sources of this archive have no place on the ground</source>
   <translation>Les sources de cette archive n'ont pas de position au sol</translation>
  </message>
  <message>
   <source>The sources that are ticked have no tiles.</source>
   <translation>Les sources cochées n'ont pas de tuiles.</translation>
  </message>
  <message>
   <source>The text “{0}” names no file.</source>
   <translation>Le texte « {0} » ne désigne aucun fichier.</translation>
  </message>
  <message>
   <source>The tiles that come first, with proof that the images which belong to them are the owner's and unaltered. Your key is as good as the owner's for reading the disguised vectors.</source>
   <translation>Les tuiles qui arrivent en tête, avec la preuve que les images correspondantes viennent du propriétaire et n'ont pas été altérées. Pour lire les vecteurs masqués, votre clé vaut celle du propriétaire.</translation>
  </message>
  <message>
   <source>The training of {0} was stopped</source>
   <translation>L'entraînement de {0} a été arrêté</translation>
  </message>
  <message>
   <source>The usual encoder 'kinscape' (without it: 'handcrafted', colour and texture alone), training and maps of land cover; can be added later</source>
   <translation>L'encodeur habituel « kinscape » (sans lui : « handcrafted », couleur et texture seules), l'entraînement et les cartes d'occupation du sol ; peut être ajouté plus tard</translation>
  </message>
  <message>
   <source>The vectors were imported: no rasters are compared</source>
   <translation>Les vecteurs ont été importés : aucun raster n'est comparé</translation>
  </message>
  <message>
   <source>Their tiles are still searched, but cannot be shown.</source>
   <translation>Leurs tuiles restent prises en compte dans les recherches, mais ne peuvent pas être affichées.</translation>
  </message>
  <message>
   <source>Their vectors are disclosed, so that those who ask can check what they opened.</source>
   <translation>Leurs vecteurs sont divulgués, pour que ceux qui interrogent puissent vérifier ce qu'ils ont ouvert.</translation>
  </message>
  <message>
   <source>There are no places yet that could be exported</source>
   <translation>Il n'y a pas encore de lieux à exporter</translation>
  </message>
  <message>
   <source>There is no engine that could be started</source>
   <translation>Aucun moteur ne peut être démarré</translation>
  </message>
  <message>
   <source>There is no place left to label</source>
   <translation>Il ne reste aucun lieu à étiqueter</translation>
  </message>
  <message>
   <source>There is no query: give an extent, a layer of polygons, or an image.</source>
   <translation>Il n'y a pas de requête : indiquez une emprise, une couche de polygones ou une image.</translation>
  </message>
  <message>
   <source>There is no query: give an extent, or a layer of polygons.</source>
   <translation>Il n'y a pas de requête : indiquez une emprise ou une couche de polygones.</translation>
  </message>
  <message>
   <source>There is no result yet whose recipe could be shown</source>
   <translation>Il n'y a pas encore de résultat dont montrer la recette</translation>
  </message>
  <message>
   <source>There is nothing here that shows what to look for.</source>
   <translation>Rien ici ne montre ce qu'il faut chercher.</translation>
  </message>
  <message>
   <source>These places were found before there was land cover</source>
   <translation>Ces lieux ont été trouvés avant qu'il y ait une occupation du sol</translation>
  </message>
  <message>
   <source>These results have no recipe, so no sample can be drawn: search again</source>
   <translation>Ces résultats n'ont pas de recette, aucun échantillon ne peut donc être tiré : relancez la recherche</translation>
  </message>
  <message>
   <source>They still work. Update brings the newer ones; the older go when they are in.</source>
   <translation>Ils fonctionnent encore. Mettre à jour installe les plus récents ; les anciens sont retirés ensuite.</translation>
  </message>
  <message>
   <source>This Python has what the engine needs.</source>
   <translation>Ce Python contient ce dont le moteur a besoin.</translation>
  </message>
  <message>
   <source>This archive has no land cover yet</source>
   <translation>Cette archive n'a pas encore d'occupation du sol</translation>
  </message>
  <message>
   <source>This archive is read-only</source>
   <translation>Cette archive est en lecture seule</translation>
  </message>
  <message>
   <source>This check failed: {0}</source>
   <translation>Cette vérification a échoué : {0}</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>This computer has an NVIDIA card: the large build, which uses it</source>
   <translation>Cet ordinateur a une carte NVIDIA : la grande version, qui l'utilise</translation>
  </message>
  <message>
   <source>This folder cannot be written to: choose another one</source>
   <translation>Impossible d'écrire dans ce dossier : choisissez-en un autre</translation>
  </message>
  <message>
   <source>This interpreter has what the engine needs, and is used from now on.</source>
   <translation>Cet interpréteur contient ce dont le moteur a besoin, et il est utilisé désormais.</translation>
  </message>
  <message>
   <source>This is another archive</source>
   <translation>C'est une autre archive</translation>
  </message>
  <message>
   <source>This is little: limit the memory of a job in the options, and index few rasters at a time.</source>
   <translation>C'est peu : limitez la mémoire par traitement dans les options, et indexez peu de rasters à la fois.</translation>
  </message>
  <message>
   <source>This is not an address</source>
   <translation>Ce n'est pas une adresse</translation>
  </message>
  <message>
   <source>This is not an address: it should begin with https://</source>
   <translation>Ce n'est pas une adresse : elle devrait commencer par https://</translation>
  </message>
  <message>
   <source>This is obfuscation, not encryption: it stops someone who looks at the disk without knowing a single image, and nobody else.</source>
   <translation>C'est un masquage, pas un chiffrement : il arrête qui regarde le disque sans connaître une seule image, et personne d'autre.</translation>
  </message>
  <message>
   <source>This point has no position on Earth</source>
   <translation>Ce point n'a pas de position sur la Terre</translation>
  </message>
  <message>
   <source>This project has no raster that is a file: add files or a folder</source>
   <translation>Ce projet n'a aucun raster qui soit un fichier : ajoutez des fichiers ou un dossier</translation>
  </message>
  <message>
   <source>This server has no archive for you</source>
   <translation>Ce serveur n'a pas d'archive pour vous</translation>
  </message>
  <message>
   <source>This version of Kinscape does not know this way to ask.</source>
   <translation>Cette version de Kinscape ne connaît pas cette façon d'interroger.</translation>
  </message>
  <message>
   <source>Threshold {0}: {1} of {2} places reach it</source>
   <translation>Seuil {0} : {1} lieux sur {2} l'atteignent</translation>
  </message>
  <message>
   <source>Thumbnails</source>
   <translation>Vignettes</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tuile</translation>
  </message>
  <message>
   <source>Tile size (m)</source>
   <translation>Taille de tuile (m)</translation>
  </message>
  <message>
   <source>Tile size around a place in metres</source>
   <translation>Taille de tuile autour d'un lieu en mètres</translation>
  </message>
  <message>
   <source>Tile size in metres</source>
   <translation>Taille de tuile en mètres</translation>
  </message>
  <message>
   <source>Tile size in pixels of the finest raster</source>
   <translation>Taille de tuile en pixels du raster le plus fin</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Tuiles</translation>
  </message>
  <message>
   <source>Tiles computed now</source>
   <translation>Tuiles calculées maintenant</translation>
  </message>
  <message>
   <source>Tiles found again though changed: {0} before, {1} after.</source>
   <translation>Tuiles retrouvées bien que modifiées : {0} avant, {1} après.</translation>
  </message>
  <message>
   <source>Tiles given away for checking</source>
   <translation>Tuiles divulguées pour vérification</translation>
  </message>
  <message>
   <source>Tiles in the archive</source>
   <translation>Tuiles dans l'archive</translation>
  </message>
  <message>
   <source>Tiles of missing rasters can still be searched, but not shown. What shall the update do with them?</source>
   <translation>Les tuiles des rasters introuvables restent prises en compte dans les recherches, mais ne peuvent pas être affichées. Que doit en faire la mise à jour ?</translation>
  </message>
  <message>
   <source>Tiles on which recall is measured</source>
   <translation>Tuiles sur lesquelles le rappel est mesuré</translation>
  </message>
  <message>
   <source>Tiles searched</source>
   <translation>Tuiles parcourues</translation>
  </message>
  <message>
   <source>Tiles skipped for nodata</source>
   <translation>Tuiles ignorées (nodata)</translation>
  </message>
  <message>
   <source>Tiles that overlap more are one place</source>
   <translation>Les tuiles qui se recouvrent davantage sont un seul lieu</translation>
  </message>
  <message>
   <source>Tiles to learn from, at most</source>
   <translation>Tuiles pour apprendre, au plus</translation>
  </message>
  <message>
   <source>Tiles whose rasters cannot be read now</source>
   <translation>Tuiles dont les rasters ne sont pas lisibles actuellement</translation>
  </message>
  <message>
   <source>Tiles with a land cover</source>
   <translation>Tuiles avec une occupation du sol</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Title for people</source>
   <translation>Titre à afficher</translation>
  </message>
  <message>
   <source>To draw a sample, give {0}.</source>
   <translation>Pour tirer un échantillon, indiquez {0}.</translation>
  </message>
  <message>
   <source>To estimate, give the sample that was reviewed.</source>
   <translation>Pour estimer, indiquez l'échantillon qui a été examiné.</translation>
  </message>
  <message>
   <source>To label next</source>
   <translation>À étiqueter ensuite</translation>
  </message>
  <message>
   <source>To label next: {0}</source>
   <translation>À étiqueter ensuite : {0}</translation>
  </message>
  <message>
   <source>To learn from '{0}', give {1}.</source>
   <translation>Pour apprendre de « {0} », indiquez {1}.</translation>
  </message>
  <message>
   <source>To learn from your own imagery, an archive of it is needed: it says which rasters there are, and how they are cut into tiles. Folders of images need none.</source>
   <translation>Pour apprendre de votre propre imagerie, il en faut une archive : elle dit quels rasters il y a et comment ils sont découpés en tuiles. Les dossiers d'images n'en ont pas besoin.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Train an encoder</source>
   <translation>Entraîner un encodeur</translation>
  </message>
  <message>
   <source>Train the encoder {0}</source>
   <translation>Entraîner l'encodeur {0}</translation>
  </message>
  <message>
   <source>Trained on: {0}</source>
   <translation>Entraîné sur : {0}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Training needs the neural networks</source>
   <translation>L'entraînement a besoin des réseaux de neurones</translation>
  </message>
  <message>
   <source>Training the encoder {0}</source>
   <translation>Entraînement de l'encodeur {0}</translation>
  </message>
  <message>
   <source>Training the land-cover network {0}</source>
   <translation>Entraînement du réseau d'occupation du sol {0}</translation>
  </message>
  <message>
   <source>Triplets</source>
   <translation>Triplets</translation>
  </message>
  <message>
   <source>Triplets, near places apart</source>
   <translation>Triplets, lieux proches à part</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try it here</source>
   <translation>Essayer ici</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Essayer la démo</translation>
  </message>
  <message>
   <source>Try the same search once more (F)</source>
   <translation>Réessayer la même recherche (F)</translation>
  </message>
  <message>
   <source>Try to load each package (takes seconds)</source>
   <translation>Essayer de charger chaque paquet (prend quelques secondes)</translation>
  </message>
  <message>
   <source>Trying out the packages (the first time takes a while)</source>
   <translation>Essai des paquets (la première fois prend un moment)</translation>
  </message>
  <message>
   <source>Trying the packages</source>
   <translation>Essai des paquets</translation>
  </message>
  <message>
   <source>Trying wrong keys</source>
   <translation>Essai de fausses clés</translation>
  </message>
  <message>
   <source>Turn the order round</source>
   <translation>Inverser l'ordre</translation>
  </message>
  <message>
   <source>Turn the order round: the last place first</source>
   <translation>Inverser l'ordre : le dernier lieu d'abord</translation>
  </message>
  <message>
   <source>Tutorial</source>
   <translation>Tutoriel</translation>
  </message>
  <message>
   <source>Under each convention</source>
   <translation>Selon chaque convention</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Annuler : {0}</translation>
  </message>
  <message>
   <source>Unfinished</source>
   <translation>Inachevée</translation>
  </message>
  <message>
   <source>Unlike</source>
   <translation>Différent</translation>
  </message>
  <message>
   <source>Unlike 1</source>
   <translation>Différent 1</translation>
  </message>
  <message>
   <source>Unlike a place</source>
   <translation>Marquer un lieu comme différent</translation>
  </message>
  <message>
   <source>Unlike {0}</source>
   <translation>Différent {0}</translation>
  </message>
  <message>
   <source>Unlike {0} places</source>
   <translation>Marquer {0} lieux comme différents</translation>
  </message>
  <message>
   <source>Unlike {0}: similarity {1}</source>
   <translation>Différent {0} : similarité {1}</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>Up, Down (or K, J): previous, next</source>
   <translation>Haut, Bas (ou K, J) : précédent, suivant</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Mettre à jour</translation>
  </message>
  <message>
   <source>Update archive</source>
   <translation>Mettre l'archive à jour</translation>
  </message>
  <message>
   <source>Update the archive: rasters that can be read now are indexed</source>
   <translation>Mettre l'archive à jour : les rasters maintenant lisibles sont indexés</translation>
  </message>
  <message>
   <source>Update the archive; if rasters were moved, say where they are now.</source>
   <translation>Mettez l'archive à jour ; si des rasters ont été déplacés, indiquez où ils se trouvent maintenant.</translation>
  </message>
  <message>
   <source>Update the driver of the graphics card.</source>
   <translation>Mettez à jour le pilote de la carte graphique.</translation>
  </message>
  <message>
   <source>Update the others; keep the tiles of the missing ones as they are</source>
   <translation>Mettre à jour les autres ; conserver telles quelles les tuiles des rasters introuvables</translation>
  </message>
  <message>
   <source>Update, and take the tiles of the missing ones out of the archive</source>
   <translation>Mettre à jour, et retirer de l'archive les tuiles des rasters introuvables</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Mise à jour</translation>
  </message>
  <message>
   <source>Update…</source>
   <translation>Mettre à jour…</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>L'utiliser quand même</translation>
  </message>
  <message>
   <source>Use this interpreter</source>
   <translation>Utiliser cet interpréteur</translation>
  </message>
  <message>
   <source>Usual encoder</source>
   <translation>Encodeur habituel</translation>
  </message>
  <message>
   <source>Vault</source>
   <translation>Coffre</translation>
  </message>
  <message>
   <source>Vectors written</source>
   <translation>Vecteurs écrits</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <source>Version {0} cannot be loaded: {1}</source>
   <translation>La version {0} ne peut pas être chargée : {1}</translation>
  </message>
  <message>
   <source>Version {0} ends the program that loads it: {1}</source>
   <translation>La version {0} met fin au programme qui la charge : {1}</translation>
  </message>
  <message>
   <source>Version {0} in {1}</source>
   <translation>Version {0} dans {1}</translation>
  </message>
  <message>
   <source>Version {0} is there; Kinscape was tested with {1}</source>
   <translation>La version {0} est présente ; Kinscape a été testé avec {1}</translation>
  </message>
  <message>
   <source>Version {0} takes too long to load: {1}</source>
   <translation>La version {0} met trop de temps à se charger : {1}</translation>
  </message>
  <message>
   <source>Version, authors and licence</source>
   <translation>Version, auteurs et licence</translation>
  </message>
  <message>
   <source>Very large archives are otherwise ranked in two passes.</source>
   <translation>Sinon, les très grandes archives sont classées en deux passes.</translation>
  </message>
  <message>
   <source>Very large archives are ranked in two passes, the first with fewer numbers. In full takes longer and misses nothing</source>
   <translation>Les très grandes archives sont classées en deux passes, la première avec moins de nombres. La comparaison complète dure plus longtemps et ne manque rien</translation>
  </message>
  <message>
   <source>Visual words</source>
   <translation>Mots visuels</translation>
  </message>
  <message>
   <source>Warnings of this session</source>
   <translation>Avertissements de cette session</translation>
  </message>
  <message>
   <source>Ways to ask</source>
   <translation>Façons d'interroger</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>Pages web</translation>
  </message>
  <message>
   <source>Weight of {0}</source>
   <translation>Poids de {0}</translation>
  </message>
  <message>
   <source>Weights of classes</source>
   <translation>Poids de classes</translation>
  </message>
  <message>
   <source>Weights of the classes</source>
   <translation>Poids des classes</translation>
  </message>
  <message>
   <source>Weights of the encoder</source>
   <translation>Poids de l'encodeur</translation>
  </message>
  <message>
   <source>What Kinscape looks at when it compares tiles. The first one is the usual choice; 'handcrafted' (colour, texture, direction) needs no network; published networks need their weights</source>
   <translation>Ce que Kinscape regarde quand il compare des tuiles. Le premier est le choix habituel ; « handcrafted » (couleur, texture, direction) n'a pas besoin de réseau ; les réseaux publiés ont besoin de leurs poids</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <source>What can turn tiles into numbers on this computer; the usual one stands first</source>
   <translation>Ce qui peut transformer des tuiles en nombres sur cet ordinateur ; l'encodeur habituel vient en premier</translation>
  </message>
  <message>
   <source>What did I miss?</source>
   <translation>Qu'ai-je manqué ?</translation>
  </message>
  <message>
   <source>What do you look for?</source>
   <translation>Que cherchez-vous ?</translation>
  </message>
  <message>
   <source>What fits this computer</source>
   <translation>Ce qui convient à cet ordinateur</translation>
  </message>
  <message>
   <source>What is asked of the encoder while it learns from labelled places</source>
   <translation>Ce qui est demandé à l'encodeur pendant qu'il apprend des lieux étiquetés</translation>
  </message>
  <message>
   <source>What is in use was kept.</source>
   <translation>Ce qui est utilisé a été conservé.</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>What is installed, where to, and what to do when it does not work</source>
   <translation>Ce qui est installé, à quel endroit, et que faire si cela ne fonctionne pas</translation>
  </message>
  <message>
   <source>What it has learned so far is kept: it can go on from there, exactly as if it had not been stopped.</source>
   <translation>Ce qu'il a appris jusqu'ici est conservé : il peut continuer à cet endroit, exactement comme s'il n'avait pas été arrêté.</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Comment cela s'appelle</translation>
  </message>
  <message>
   <source>What it was taught counts as well.</source>
   <translation>Ce qui lui a été appris compte aussi.</translation>
  </message>
  <message>
   <source>What lies in a vault under this key can never be opened again, by nobody.</source>
   <translation>Ce qui se trouve dans un coffre sous cette clé ne pourra plus jamais être ouvert, par personne.</translation>
  </message>
  <message>
   <source>What seals your questions and opens the answers, one key for each server and way to ask</source>
   <translation>Ce qui scelle vos questions et ouvre les réponses : une clé par serveur et par façon d'interroger</translation>
  </message>
  <message>
   <source>What the findings mean (F1)</source>
   <translation>Ce que signifient les constats (F1)</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Ce que montre la carte</translation>
  </message>
  <message>
   <source>What the new encoder is called in lists: small letters, figures, - and _. A training of the same name replaces the earlier encoder only when it has come to its end</source>
   <translation>Le nom du nouvel encodeur dans les listes : lettres minuscules, chiffres, - et _. Un entraînement du même nom ne remplace l'encodeur antérieur que lorsqu'il est arrivé à sa fin</translation>
  </message>
  <message>
   <source>What the new key is called: letters, figures, dots, - and _</source>
   <translation>Nom de la nouvelle clé : lettres, chiffres, points, - et _</translation>
  </message>
  <message>
   <source>What the project keeps for Kinscape is damaged or of a later version: it is left alone</source>
   <translation>Ce que le projet conserve pour Kinscape est endommagé ou d'une version ultérieure : c'est laissé tel quel</translation>
  </message>
  <message>
   <source>What these options do</source>
   <translation>À quoi servent ces options</translation>
  </message>
  <message>
   <source>What this page does (F1)</source>
   <translation>À quoi sert cette page (F1)</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>What to label next</source>
   <translation>Quoi étiqueter ensuite</translation>
  </message>
  <message>
   <source>What was learned from marks and saved: it is searched instead of single examples, in any archive</source>
   <translation>Ce qui a été appris des marques et enregistré : on le recherche à la place d'exemples isolés, dans n'importe quelle archive</translation>
  </message>
  <message>
   <source>What was looked at, how it is, and what to do about it</source>
   <translation>Ce qui a été examiné, dans quel état, et que faire</translation>
  </message>
  <message>
   <source>What was missed: sample of {0}</source>
   <translation>Ce qui a été manqué : échantillon de {0}</translation>
  </message>
  <message>
   <source>What you call this server in lists</source>
   <translation>Nom que vous donnez à ce serveur dans les listes</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where it begins, how long and how large it looks at images, what it learns by</source>
   <translation>D'où il part, combien de temps et à quelle taille il regarde les images, selon quoi il apprend</translation>
  </message>
  <message>
   <source>Where lists are chosen to save time, the server sees which lists are asked for: yours among decoys. That tells roughly what kind of place you may look for.</source>
   <translation>Quand des listes sont choisies pour gagner du temps, le serveur voit lesquelles sont demandées : les vôtres parmi des leurres. Cela indique en gros quel genre de lieu vous cherchez peut-être.</translation>
  </message>
  <message>
   <source>Where pictures of queries, and results of read-only archives, are kept</source>
   <translation>Où sont conservées les images des requêtes, et les résultats des archives en lecture seule</translation>
  </message>
  <message>
   <source>Where the archive is now</source>
   <translation>Où l'archive se trouve maintenant</translation>
  </message>
  <message>
   <source>Where the engine's packages come from</source>
   <translation>Provenance des paquets du moteur</translation>
  </message>
  <message>
   <source>Which archive of this server is searched</source>
   <translation>Archive de ce serveur dans laquelle chercher</translation>
  </message>
  <message>
   <source>Which build of torch the neural networks get</source>
   <translation>Version de torch pour les réseaux de neurones</translation>
  </message>
  <message>
   <source>Who learns what</source>
   <translation>Qui apprend quoi</translation>
  </message>
  <message>
   <source>Whoever loses the key loses the vault; nobody can open it again.</source>
   <translation>Qui perd la clé perd le coffre ; plus personne ne peut l'ouvrir.</translation>
  </message>
  <message>
   <source>Whole numbers as classes; its colour table and class names are taken over.</source>
   <translation>Nombres entiers comme classes ; sa table de couleurs et ses noms de classes sont repris.</translation>
  </message>
  <message>
   <source>Whom to ask</source>
   <translation>Qui interroger</translation>
  </message>
  <message>
   <source>Why place {0}?</source>
   <translation>Pourquoi le lieu {0} ?</translation>
  </message>
  <message>
   <source>Why this place</source>
   <translation>Pourquoi ce lieu</translation>
  </message>
  <message>
   <source>Why this place was found</source>
   <translation>Pourquoi ce lieu a été trouvé</translation>
  </message>
  <message>
   <source>Why this place?</source>
   <translation>Pourquoi ce lieu ?</translation>
  </message>
  <message>
   <source>Windows keeps it for a device; choose another one</source>
   <translation>Windows le réserve à un périphérique ; choisissez-en un autre</translation>
  </message>
  <message>
   <source>With the land cover of each tile, places can be ranked by what they consist of as well as by their looks, at once and by a slider. It can be added later, too</source>
   <translation>Avec l'occupation du sol de chaque tuile, les lieux peuvent être classés selon ce qui les compose autant que selon leur aspect, aussitôt et avec un curseur. On peut aussi l'ajouter plus tard</translation>
  </message>
  <message>
   <source>With the new encoder</source>
   <translation>Avec le nouvel encodeur</translation>
  </message>
  <message>
   <source>With this confidence</source>
   <translation>Avec cette confiance</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Rayon</translation>
  </message>
  <message>
   <source>Without imagery</source>
   <translation>Sans image</translation>
  </message>
  <message>
   <source>Without imagery: {0}</source>
   <translation>Sans image : {0}</translation>
  </message>
  <message>
   <source>Without it nothing can be indexed or searched.</source>
   <translation>Sans lui, ni indexation ni recherche n'est possible.</translation>
  </message>
  <message>
   <source>Without it nothing can be trained.</source>
   <translation>Sans cela, rien ne peut être entraîné.</translation>
  </message>
  <message>
   <source>Words for {0}</source>
   <translation>Mots pour {0}</translation>
  </message>
  <message>
   <source>Words…</source>
   <translation>Mots…</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Traitements</translation>
  </message>
  <message>
   <source>Work folder</source>
   <translation>Dossier de travail</translation>
  </message>
  <message>
   <source>Work out the land cover of each tile once; after that, places are ordered by it at once</source>
   <translation>Calculer une fois l'occupation du sol de chaque tuile ; ensuite, les lieux sont ordonnés selon elle aussitôt</translation>
  </message>
  <message>
   <source>Write a PDF for print: the map, the examples, the best places and how they were found</source>
   <translation>Écrire un PDF à imprimer : la carte, les exemples, les meilleurs lieux et comment ils ont été trouvés</translation>
  </message>
  <message>
   <source>Write the places as GeoPackage, GeoJSON, CSV or KML, or their pictures into a folder</source>
   <translation>Écrire les lieux en GeoPackage, GeoJSON, CSV ou KML, ou leurs images dans un dossier</translation>
  </message>
  <message>
   <source>Writes a PDF for print from the results of a search: a map with the query, the places, the score map and the visible layers of the project; how the places were found, in plain words and as a command; and the best places as pictures. Where the project holds the layers of the search, a print layout is added to it.</source>
   <translation>Écrit un PDF à imprimer à partir des résultats d'une recherche : une carte avec la requête, les lieux, la carte des scores et les couches visibles du projet ; comment les lieux ont été trouvés, en clair et sous forme de commande ; et les meilleurs lieux en images. Si le projet contient les couches de la recherche, une mise en page lui est ajoutée.</translation>
  </message>
  <message>
   <source>Writes the footprints and embedding vectors of an archive as GeoParquet, with a STAC item beside it that says by which encoder, from which rasters and at which size they were made.</source>
   <translation>Écrit les emprises et les vecteurs de caractéristiques d'une archive en GeoParquet, avec à côté un item STAC qui indique avec quel encodeur, à partir de quels rasters et à quelle taille ils ont été produits.</translation>
  </message>
  <message>
   <source>Writes the places that a search found as GeoPackage, GeoJSON, CSV or KML: all of them, or those that score, distance from better places and review leave. GeoJSON and KML are in longitude and latitude; CSV holds the middle of each place.</source>
   <translation>Écrit les lieux trouvés par une recherche en GeoPackage, GeoJSON, CSV ou KML : tous, ou ceux que laissent le score, la distance à des lieux meilleurs et l'examen. GeoJSON et KML sont en longitude et latitude ; CSV contient le centre de chaque lieu.</translation>
  </message>
  <message>
   <source>Writing results</source>
   <translation>Écriture des résultats</translation>
  </message>
  <message>
   <source>Wrote the report {0}</source>
   <translation>Rapport {0} écrit</translation>
  </message>
  <message>
   <source>You have hidden every place of this result.</source>
   <translation>Vous avez masqué tous les lieux de ce résultat.</translation>
  </message>
  <message>
   <source>You learn</source>
   <translation>Vous apprenez</translation>
  </message>
  <message>
   <source>You learn: {0}</source>
   <translation>Vous apprenez : {0}</translation>
  </message>
  <message>
   <source>You may stop: less than {0} is left, with {1} confidence.</source>
   <translation>Vous pouvez arrêter : il reste moins de {0}, avec une confiance de {1}.</translation>
  </message>
  <message>
   <source>You see the score of every tile, so about as many questions as a vector has numbers rebuild all vectors of the archive; this is why owners set a budget of questions.</source>
   <translation>Vous voyez le score de chaque tuile : à peu près autant de questions qu'un vecteur a de nombres suffisent donc à reconstituer tous les vecteurs de l'archive ; c'est pourquoi les propriétaires fixent un budget de questions.</translation>
  </message>
  <message>
   <source>Your own archive is served to this computer alone, as a stranger would serve it. Ask it below, and read in the receipt what a stranger would have seen.</source>
   <translation>Votre propre archive est servie à cet ordinateur seul, comme un inconnu la servirait. Interrogez-la ci-dessous, et lisez dans le reçu ce qu'un inconnu aurait vu.</translation>
  </message>
  <message>
   <source>Your own searches, before and after. Framed: was not among the first places before.</source>
   <translation>Vos propres recherches, avant et après. Encadré : n'était pas parmi les premiers lieux avant.</translation>
  </message>
  <message>
   <source>Your question with random noise added, and the whole answer to it. At settings that still find what you look for, the noise hides little.</source>
   <translation>Votre question avec un bruit aléatoire ajouté, et toute la réponse à celle-ci. Avec des réglages qui trouvent encore ce que vous cherchez, le bruit cache peu de chose.</translation>
  </message>
  <message>
   <source>Zoom to it</source>
   <translation>Zoomer dessus</translation>
  </message>
  <message>
   <source>Zoom to the place</source>
   <translation>Zoomer sur le lieu</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>un SCR propre</translation>
  </message>
  <message>
   <source>a block of a vault cannot be read: {0}</source>
   <translation>un bloc d'un coffre ne peut pas être lu : {0}</translation>
  </message>
  <message>
   <source>a block of {0} pixels was read as {1}</source>
   <translation>un bloc de {0} pixels a été lu comme {1}</translation>
  </message>
  <message>
   <source>a budget of 0 means: no limit</source>
   <translation>un budget de 0 signifie : sans limite</translation>
  </message>
  <message>
   <source>a budget of noise is an epsilon of 0 or more and a delta from 0 to below 1</source>
   <translation>un budget de bruit est un epsilon de 0 ou plus et un delta de 0 inclus à 1 exclu</translation>
  </message>
  <message>
   <source>a certificate needs its key, and a key its certificate</source>
   <translation>un certificat a besoin de sa clé, et une clé de son certificat</translation>
  </message>
  <message>
   <source>a classifier needs vectors of the archive, which are not here</source>
   <translation>un classifieur a besoin de vecteurs de l'archive, qui ne sont pas ici</translation>
  </message>
  <message>
   <source>a colour of its classes is none</source>
   <translation>une couleur de ses classes n'est pas valide</translation>
  </message>
  <message>
   <source>a confidence of {0} is not possible</source>
   <translation>une confiance de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a fault of Kinscape; please report it with the log</source>
   <translation>une erreur de Kinscape ; veuillez la signaler avec le journal</translation>
  </message>
  <message>
   <source>a folder with one sub-folder a class</source>
   <translation>un dossier avec un sous-dossier par classe</translation>
  </message>
  <message>
   <source>a fused encoder's input_px must be a multiple of {0}</source>
   <translation>l'input_px d'un encodeur fused doit être un multiple de {0}</translation>
  </message>
  <message>
   <source>a graphics card</source>
   <translation>une carte graphique</translation>
  </message>
  <message>
   <source>a hole share of {0} is not possible</source>
   <translation>une part de trous de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a job must be a JSON object</source>
   <translation>un traitement doit être un objet JSON</translation>
  </message>
  <message>
   <source>a job with the id {0} is under way</source>
   <translation>un traitement avec l'identifiant {0} est en cours</translation>
  </message>
  <message>
   <source>a job's id must be a number or a text, not {0}</source>
   <translation>l'identifiant d'un traitement doit être un nombre ou un texte, pas {0}</translation>
  </message>
  <message>
   <source>a land-cover model cannot be called {0}</source>
   <translation>un modèle d'occupation du sol ne peut pas s'appeler {0}</translation>
  </message>
  <message>
   <source>a largest overlap of {0} is not possible</source>
   <translation>un recouvrement maximal de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a line is not JSON: {0}</source>
   <translation>une ligne n'est pas du JSON : {0}</translation>
  </message>
  <message>
   <source>a line longer than {0} bytes was refused</source>
   <translation>une ligne de plus de {0} octets a été refusée</translation>
  </message>
  <message>
   <source>a line must be a JSON object</source>
   <translation>une ligne doit être un objet JSON</translation>
  </message>
  <message>
   <source>a local index cannot have {0} bytes a tile</source>
   <translation>un index local ne peut pas avoir {0} octets par tuile</translation>
  </message>
  <message>
   <source>a local index is not asked over the network</source>
   <translation>un index local ne s'interroge pas par le réseau</translation>
  </message>
  <message>
   <source>a local index of {0} tiles with {1} numbers each is not possible</source>
   <translation>un index local de {0} tuiles avec {1} nombres chacune n'est pas possible</translation>
  </message>
  <message>
   <source>a message cannot be read: {0}</source>
   <translation>un message ne peut pas être lu : {0}</translation>
  </message>
  <message>
   <source>a message of {0} bytes is longer than allowed</source>
   <translation>un message de {0} octets dépasse la longueur autorisée</translation>
  </message>
  <message>
   <source>a model called {0} comes with Kinscape</source>
   <translation>un modèle nommé {0} est fourni avec Kinscape</translation>
  </message>
  <message>
   <source>a model's manifest holds its sizes as a table</source>
   <translation>le manifeste d'un modèle contient ses tailles sous forme de table</translation>
  </message>
  <message>
   <source>a model's manifest is a JSON object</source>
   <translation>le manifeste d'un modèle est un objet JSON</translation>
  </message>
  <message>
   <source>a new or an existing folder</source>
   <translation>un dossier nouveau ou existant</translation>
  </message>
  <message>
   <source>a number from 1e-12 to 0.01</source>
   <translation>un nombre de 1e-12 à 0.01</translation>
  </message>
  <message>
   <source>a package in its environment prints where it must not; reinstall the engine's environment</source>
   <translation>un paquet de son environnement affiche du texte là où il ne doit pas ; réinstallez l'environnement du moteur</translation>
  </message>
  <message>
   <source>a pair of curly brackets stands where they go, once</source>
   <translation>une paire d'accolades indique leur place, une seule fois</translation>
  </message>
  <message>
   <source>a part of {0}</source>
   <translation>une partie de {0}</translation>
  </message>
  <message>
   <source>a picture of {0} bytes is too large to be sealed</source>
   <translation>une image de {0} octets est trop grande pour être scellée</translation>
  </message>
  <message>
   <source>a picture of {0} x {1} pixels was given where the short side must be {2}</source>
   <translation>une image de {0} x {1} pixels a été donnée alors que le petit côté doit être de {2}</translation>
  </message>
  <message>
   <source>a place is nowhere on the Earth</source>
   <translation>un lieu n'est nulle part sur la Terre</translation>
  </message>
  <message>
   <source>a point was given without a radius</source>
   <translation>un point a été indiqué sans rayon</translation>
  </message>
  <message>
   <source>a probe of {0} rows is not possible</source>
   <translation>une sonde de {0} lignes n'est pas possible</translation>
  </message>
  <message>
   <source>a probe of {0} tiles is not possible</source>
   <translation>une sonde de {0} tuiles n'est pas possible</translation>
  </message>
  <message>
   <source>a query cannot be sealed within its length</source>
   <translation>une requête ne peut pas être scellée dans la longueur prévue</translation>
  </message>
  <message>
   <source>a query of this mode has one part</source>
   <translation>une requête de ce mode a une seule partie</translation>
  </message>
  <message>
   <source>a query of this mode names its evaluation keys</source>
   <translation>une requête de ce mode désigne ses clés d'évaluation</translation>
  </message>
  <message>
   <source>a query of this mode says whether it wants proofs</source>
   <translation>une requête de ce mode dit si elle veut des preuves</translation>
  </message>
  <message>
   <source>a query with noise has an epsilon above 0 and a delta from 0 to below 1</source>
   <translation>une requête avec bruit a un epsilon supérieur à 0 et un delta de 0 inclus à 1 exclu</translation>
  </message>
  <message>
   <source>a radius of {0} m is not possible</source>
   <translation>un rayon de {0} m n'est pas possible</translation>
  </message>
  <message>
   <source>a radius was given without a point</source>
   <translation>un rayon a été indiqué sans point</translation>
  </message>
  <message>
   <source>a recipe with {0} {1} is not possible</source>
   <translation>une recette avec {0} {1} n'est pas possible</translation>
  </message>
  <message>
   <source>a remote search ended without a question</source>
   <translation>une recherche à distance s'est terminée sans question</translation>
  </message>
  <message>
   <source>a review mark is one of {0}</source>
   <translation>une marque d'examen est l'une de {0}</translation>
  </message>
  <message>
   <source>a sample of {0} places is not possible</source>
   <translation>un échantillon de {0} lieux n'est pas possible</translation>
  </message>
  <message>
   <source>a sample of {0} tiles and k = {1} cannot measure recall</source>
   <translation>un échantillon de {0} tuiles et k = {1} ne permettent pas de mesurer le rappel</translation>
  </message>
  <message>
   <source>a scale of {0} does not go with the learner {1}</source>
   <translation>une échelle de {0} ne va pas avec l'apprentissage {1}</translation>
  </message>
  <message>
   <source>a score of {0} is not possible</source>
   <translation>un score de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a sealed picture cannot be opened: it was changed, or belongs to another key</source>
   <translation>une image scellée ne peut pas être ouverte : elle a été modifiée, ou appartient à une autre clé</translation>
  </message>
  <message>
   <source>a sealed picture is missing: {0}</source>
   <translation>une image scellée manque : {0}</translation>
  </message>
  <message>
   <source>a seed of {0} is not possible</source>
   <translation>une graine de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a server answered to another number of trapdoors</source>
   <translation>un serveur a répondu à un autre nombre de trappes</translation>
  </message>
  <message>
   <source>a share of the land cover of {0} is not possible</source>
   <translation>une part de l'occupation du sol de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a share of {0} is not possible</source>
   <translation>une part de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a share of {0} to judge by is not possible</source>
   <translation>une part de {0} pour évaluer n'est pas possible</translation>
  </message>
  <message>
   <source>a shortlist of {0} places is not possible</source>
   <translation>une présélection de {0} lieux n'est pas possible</translation>
  </message>
  <message>
   <source>a slope of {0} is not possible</source>
   <translation>une pente de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>a split of {0} of {1} images leaves no queries or no archive</source>
   <translation>un partage de {0} sur {1} images ne laisse pas de requêtes ou pas d'archive</translation>
  </message>
  <message>
   <source>a store cannot be emptied</source>
   <translation>un dépôt ne peut pas être vidé</translation>
  </message>
  <message>
   <source>a store was made with another encoder than this archive</source>
   <translation>un dépôt a été créé avec un autre encodeur que celui de cette archive</translation>
  </message>
  <message>
   <source>a store without rows cannot be signed</source>
   <translation>un dépôt sans lignes ne peut pas être signé</translation>
  </message>
  <message>
   <source>a stratum has no judged place yet, so how many are left cannot be said</source>
   <translation>une strate n'a encore aucun lieu jugé, on ne peut donc pas dire combien il en reste</translation>
  </message>
  <message>
   <source>a stride of {0} pixels does not fit a tile of {1}</source>
   <translation>un pas de {0} pixels ne convient pas à une tuile de {1}</translation>
  </message>
  <message>
   <source>a table for noise cannot have {0} numbers</source>
   <translation>une table pour le bruit ne peut pas avoir {0} nombres</translation>
  </message>
  <message>
   <source>a text of {0} characters is too long</source>
   <translation>un texte de {0} caractères est trop long</translation>
  </message>
  <message>
   <source>a tile can only be shown together with its archive</source>
   <translation>une tuile ne peut être affichée qu'avec son archive</translation>
  </message>
  <message>
   <source>a tile of an archive on a server cannot be an example: its vector is not here</source>
   <translation>une tuile d'une archive sur un serveur ne peut pas être un exemple : son vecteur n'est pas ici</translation>
  </message>
  <message>
   <source>a tile of the query cannot be read any more</source>
   <translation>une tuile de la requête n'est plus lisible</translation>
  </message>
  <message>
   <source>a tile of {0} m is not possible</source>
   <translation>une tuile de {0} m n'est pas possible</translation>
  </message>
  <message>
   <source>a tile of {0} pixels is not possible</source>
   <translation>une tuile de {0} pixels n'est pas possible</translation>
  </message>
  <message>
   <source>a vault's key cannot be renewed: what it sealed could not be opened any more</source>
   <translation>la clé d'un coffre ne peut pas être renouvelée : ce qu'elle a scellé ne pourrait plus être ouvert</translation>
  </message>
  <message>
   <source>a vector has not {0} numbers</source>
   <translation>un vecteur n'a pas {0} nombres</translation>
  </message>
  <message>
   <source>a vector is not of length 1</source>
   <translation>un vecteur n'est pas de longueur 1</translation>
  </message>
  <message>
   <source>a weight of {0} for {1} is not possible</source>
   <translation>un poids de {0} pour {1} n'est pas possible</translation>
  </message>
  <message>
   <source>a whole number from 1 to {0}</source>
   <translation>un nombre entier de 1 à {0}</translation>
  </message>
  <message>
   <source>a worker process died while {0} was worked on</source>
   <translation>un processus de calcul s'est arrêté pendant le traitement de {0}</translation>
  </message>
  <message>
   <source>a worker process ended unexpectedly</source>
   <translation>un processus de calcul s'est terminé de façon inattendue</translation>
  </message>
  <message>
   <source>a worker process of the server wrote something that is not its protocol, or ended</source>
   <translation>un processus de travail du serveur a écrit quelque chose d'étranger à son protocole, ou s'est terminé</translation>
  </message>
  <message>
   <source>a {0} of {1} is not possible</source>
   <translation>la valeur {1} n'est pas possible pour {0}</translation>
  </message>
  <message>
   <source>about 1 tile</source>
   <translation>environ 1 tuile</translation>
  </message>
  <message>
   <source>about {0} tiles</source>
   <translation>environ {0} tuiles</translation>
  </message>
  <message>
   <source>about {0}, most likely between {1} and {2}</source>
   <translation>environ {0}, très probablement entre {1} et {2}</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>apprentissage actif</translation>
  </message>
  <message>
   <source>add a map of the region to see the places</source>
   <translation>ajoutez une carte de la région pour voir les lieux</translation>
  </message>
  <message>
   <source>add a raster first</source>
   <translation>ajoutez d'abord un raster</translation>
  </message>
  <message>
   <source>add a raster or a web map to the project, and draw on it</source>
   <translation>ajoutez un raster ou une carte web au projet, et dessinez dessus</translation>
  </message>
  <message>
   <source>add images to it, or move its folder elsewhere</source>
   <translation>ajoutez-y des images, ou déplacez son dossier ailleurs</translation>
  </message>
  <message>
   <source>add it on the Remote page of the dock first</source>
   <translation>ajoutez-le d'abord sur la page À distance du panneau</translation>
  </message>
  <message>
   <source>add one to the project, or search everywhere</source>
   <translation>ajoutez-en une au projet, ou cherchez partout</translation>
  </message>
  <message>
   <source>add the encoder again</source>
   <translation>ajoutez l'encodeur de nouveau</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>all images have one label; a triplet needs two</source>
   <translation>toutes les images ont la même étiquette ; il en faut deux pour un triplet</translation>
  </message>
  <message>
   <source>all places were left out with the query's own</source>
   <translation>tous les lieux ont été écartés avec celui de la requête</translation>
  </message>
  <message>
   <source>all {0} places of {1} are of the class {2}</source>
   <translation>les {0} lieux de {1} sont tous de la classe {2}</translation>
  </message>
  <message>
   <source>all {0} places on the imagery are of the class {1}</source>
   <translation>les {0} lieux situés sur l'imagerie sont tous de la classe {1}</translation>
  </message>
  <message>
   <source>an address holds no name, password or question mark</source>
   <translation>une adresse ne contient ni nom, ni mot de passe, ni point d'interrogation</translation>
  </message>
  <message>
   <source>an answer came that no request waits for</source>
   <translation>une réponse est arrivée qu'aucune demande n'attend</translation>
  </message>
  <message>
   <source>an archive without tiles has no coarse table</source>
   <translation>une archive sans tuiles n'a pas de table grossière</translation>
  </message>
  <message>
   <source>an archive without tiles has no probe</source>
   <translation>une archive sans tuiles n'a pas de sonde</translation>
  </message>
  <message>
   <source>an empty text says nothing to look for</source>
   <translation>un texte vide ne dit pas quoi chercher</translation>
  </message>
  <message>
   <source>an encoder cannot be called {0}</source>
   <translation>un encodeur ne peut pas s'appeler {0}</translation>
  </message>
  <message>
   <source>an encoder has six widths and five depths, each at most {0}</source>
   <translation>un encodeur a six largeurs et cinq profondeurs, chacune d'au plus {0}</translation>
  </message>
  <message>
   <source>an encoder of the form {0} cannot take images of {1} pixels</source>
   <translation>un encodeur de la forme {0} ne peut pas prendre d'images de {1} pixels</translation>
  </message>
  <message>
   <source>an encoder of {0} dimensions and {1} pixels</source>
   <translation>un encodeur de {0} dimensions et {1} pixels</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not none</source>
   <translation>un exemple a besoin d'exactement un parmi raster, image, tile et text, pas d'aucun</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not {0}</source>
   <translation>un exemple a besoin d'exactement un parmi raster, image, tile et text, pas de {0}</translation>
  </message>
  <message>
   <source>an example on a raster needs a polygon of at least three corners</source>
   <translation>un exemple sur un raster a besoin d'un polygone d'au moins trois sommets</translation>
  </message>
  <message>
   <source>an image is in the store already</source>
   <translation>une image est déjà dans le dépôt</translation>
  </message>
  <message>
   <source>an index of hidden vectors is damaged</source>
   <translation>un index de vecteurs masqués est endommagé</translation>
  </message>
  <message>
   <source>an index of kind {0} needs at least {1} tiles; the archive has {2}</source>
   <translation>un index de type {0} demande au moins {1} tuiles ; l'archive en a {2}</translation>
  </message>
  <message>
   <source>an index of kind {0} would need {1} GiB of memory; this machine has {2}</source>
   <translation>un index de type {0} demanderait {1} Gio de mémoire ; cette machine en a {2}</translation>
  </message>
  <message>
   <source>an option is given for a mode that is not published</source>
   <translation>une option est indiquée pour un mode qui n'est pas publié</translation>
  </message>
  <message>
   <source>an overlap of {0} is not possible</source>
   <translation>un recouvrement de {0} n'est pas possible</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>et {0} de plus</translation>
  </message>
  <message>
   <source>another QGIS is installing the engine into the same folder at this moment</source>
   <translation>un autre QGIS installe en ce moment le moteur dans le même dossier</translation>
  </message>
  <message>
   <source>another program may have the port: give --port</source>
   <translation>un autre programme utilise peut-être le port : indiquez --port</translation>
  </message>
  <message>
   <source>another {0} is loaded from {1}, not {2}</source>
   <translation>un autre {0} est chargé depuis {1}, et non {2}</translation>
  </message>
  <message>
   <source>any</source>
   <translation>indifférent</translation>
  </message>
  <message>
   <source>approximate</source>
   <translation>approchée</translation>
  </message>
  <message>
   <source>approximate search</source>
   <translation>recherche approchée</translation>
  </message>
  <message>
   <source>approximate, recall {0}</source>
   <translation>approchée, rappel {0}</translation>
  </message>
  <message>
   <source>archive</source>
   <translation>archive</translation>
  </message>
  <message>
   <source>archives</source>
   <translation>archives</translation>
  </message>
  <message>
   <source>areas</source>
   <translation>surfaces</translation>
  </message>
  <message>
   <source>as in the address</source>
   <translation>comme dans l'adresse</translation>
  </message>
  <message>
   <source>ask again</source>
   <translation>interrogez de nouveau</translation>
  </message>
  <message>
   <source>ask again what it is</source>
   <translation>redemandez ce qu'il en est</translation>
  </message>
  <message>
   <source>ask again what it offers</source>
   <translation>redemandez ce qu'il offre</translation>
  </message>
  <message>
   <source>ask again what the archive offers</source>
   <translation>redemandez ce que l'archive offre</translation>
  </message>
  <message>
   <source>ask all of them</source>
   <translation>interrogez-les toutes</translation>
  </message>
  <message>
   <source>ask for fewer rows, or with fewer decoys</source>
   <translation>demandez moins de lignes, ou moins de leurres</translation>
  </message>
  <message>
   <source>ask for fewer, or for 0 (noise on all numbers)</source>
   <translation>demandez-en moins, ou 0 (bruit sur tous les nombres)</translation>
  </message>
  <message>
   <source>ask for the full or the coarse pass</source>
   <translation>demandez la passe complète ou la passe grossière</translation>
  </message>
  <message>
   <source>ask for the full pass</source>
   <translation>demandez la passe complète</translation>
  </message>
  <message>
   <source>ask for {0} with {1} numbers</source>
   <translation>faites une demande pour {0} avec {1} nombres</translation>
  </message>
  <message>
   <source>ask its owner for pictures</source>
   <translation>demandez des images à son propriétaire</translation>
  </message>
  <message>
   <source>ask the owner of the archive what is wrong with it</source>
   <translation>demandez au propriétaire de l'archive ce qui ne va pas</translation>
  </message>
  <message>
   <source>ask the owner on another way whether that is the new key; if it is, give it as owner_key</source>
   <translation>demandez au propriétaire par une autre voie si c'est bien la nouvelle clé ; si oui, indiquez-la comme owner_key</translation>
  </message>
  <message>
   <source>ask the owner; do not use it</source>
   <translation>demandez au propriétaire ; n'utilisez pas ces données</translation>
  </message>
  <message>
   <source>ask what it has</source>
   <translation>demandez ce qu'elle contient</translation>
  </message>
  <message>
   <source>ask who runs the index or the firewall; or set the address of another package index</source>
   <translation>adressez-vous au responsable de l'index ou du pare-feu ; ou indiquez l'adresse d'un autre index de paquets</translation>
  </message>
  <message>
   <source>asking…</source>
   <translation>interrogation…</translation>
  </message>
  <message>
   <source>assign one (QGIS: Raster &gt; Projections &gt; Assign projection), add a world file and .prj, or index image collections with --whole</source>
   <translation>attribuez-en un (QGIS : Raster &gt; Projections &gt; Assigner une projection), ajoutez un fichier world et un .prj, ou indexez les collections d'images avec --whole</translation>
  </message>
  <message>
   <source>assign one to the file</source>
   <translation>attribuez-en un au fichier</translation>
  </message>
  <message>
   <source>assign the right one (QGIS: Raster &gt; Projections &gt; Assign projection)</source>
   <translation>attribuez le bon (QGIS : Raster &gt; Projections &gt; Assigner une projection)</translation>
  </message>
  <message>
   <source>at any time</source>
   <translation>à tout moment</translation>
  </message>
  <message>
   <source>at least {0} apart</source>
   <translation>à {0} au moins les uns des autres</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>au plus {0}</translation>
  </message>
  <message>
   <source>at most {0} characters</source>
   <translation>{0} caractères au plus</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>auto: the one nearest to the query's size; all; or a tile size in metres.</source>
   <translation>auto : la plus proche de la taille de la requête ; all : toutes ; ou une taille de tuile en mètres.</translation>
  </message>
  <message>
   <source>auto: {0}</source>
   <translation>auto : {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <source>bands {0} cannot be used</source>
   <translation>les bandes {0} ne peuvent pas être utilisées</translation>
  </message>
  <message>
   <source>being built…</source>
   <translation>en cours de création…</translation>
  </message>
  <message>
   <source>being indexed</source>
   <translation>en cours d'indexation</translation>
  </message>
  <message>
   <source>benchmark</source>
   <translation>évaluation comparative</translation>
  </message>
  <message>
   <source>blocks</source>
   <translation>blocs</translation>
  </message>
  <message>
   <source>both in PEM, the key without a password and readable by the server</source>
   <translation>les deux en PEM, la clé sans mot de passe et lisible par le serveur</translation>
  </message>
  <message>
   <source>both must be of one size</source>
   <translation>les deux doivent être de la même taille</translation>
  </message>
  <message>
   <source>both sides need the same version</source>
   <translation>les deux côtés ont besoin de la même version</translation>
  </message>
  <message>
   <source>bounds of {0} numbers</source>
   <translation>limites de {0} nombres</translation>
  </message>
  <message>
   <source>bring an encoder with a text part (kinscape encoders add CARD), or give an example</source>
   <translation>ajoutez un encodeur avec une partie texte (kinscape encoders add CARD), ou indiquez un exemple</translation>
  </message>
  <message>
   <source>bring its folder back, open another archive, or index the rasters again</source>
   <translation>rétablissez son dossier, ouvrez une autre archive ou indexez de nouveau les rasters</translation>
  </message>
  <message>
   <source>bring its raster back</source>
   <translation>remettez son raster en place</translation>
  </message>
  <message>
   <source>bring them back</source>
   <translation>remettez-les en place</translation>
  </message>
  <message>
   <source>bring them back, or locate them</source>
   <translation>remettez-les en place, ou localisez-les</translation>
  </message>
  <message>
   <source>budget and days must not be negative</source>
   <translation>le budget et les jours ne doivent pas être négatifs</translation>
  </message>
  <message>
   <source>build the archive again</source>
   <translation>recréez l'archive</translation>
  </message>
  <message>
   <source>building on {0} ({1})</source>
   <translation>création à partir de {0} ({1})</translation>
  </message>
  <message>
   <source>building was interrupted</source>
   <translation>la création a été interrompue</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>occupé</translation>
  </message>
  <message>
   <source>but not like this</source>
   <translation>mais pas comme ceci</translation>
  </message>
  <message>
   <source>byte-pair encoding as in CLIP, and WordPiece, are read</source>
   <translation>le byte-pair encoding comme dans CLIP et WordPiece sont lus</translation>
  </message>
  <message>
   <source>call it pools.concept.json</source>
   <translation>nommez-le piscines.concept.json, par exemple</translation>
  </message>
  <message>
   <source>call it {0}</source>
   <translation>nommez-le {0}</translation>
  </message>
  <message>
   <source>cannot be read: {0}</source>
   <translation>illisible : {0}</translation>
  </message>
  <message>
   <source>check its coordinate reference system and georeference</source>
   <translation>vérifiez son système de coordonnées de référence et son géoréférencement</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>vérifiez ses droits d'accès</translation>
  </message>
  <message>
   <source>check that it runs, its address, and that there is room on its disk</source>
   <translation>vérifiez qu'il fonctionne, son adresse, et qu'il y a de la place sur son disque</translation>
  </message>
  <message>
   <source>check that there are pixels</source>
   <translation>vérifiez qu'il y a des pixels</translation>
  </message>
  <message>
   <source>check the address and the network</source>
   <translation>vérifiez l'adresse et le réseau</translation>
  </message>
  <message>
   <source>check the address of the package index, or set another one</source>
   <translation>vérifiez l'adresse de l'index de paquets, ou indiquez-en un autre</translation>
  </message>
  <message>
   <source>check the address of the server</source>
   <translation>vérifiez l'adresse du serveur</translation>
  </message>
  <message>
   <source>check the address of the server on the Remote page</source>
   <translation>vérifiez l'adresse du serveur sur la page À distance</translation>
  </message>
  <message>
   <source>check the address: https needs a server that speaks TLS 1.2 or newer</source>
   <translation>vérifiez l'adresse : https demande un serveur qui parle TLS 1.2 ou plus récent</translation>
  </message>
  <message>
   <source>check the connection, the address of the package index and QGIS's proxy settings; or install from a folder of packages that was filled on another computer</source>
   <translation>vérifiez la connexion, l'adresse de l'index de paquets et les paramètres de proxy de QGIS ; ou installez à partir d'un dossier de paquets rempli sur un autre ordinateur</translation>
  </message>
  <message>
   <source>check the date and the time of this computer; if they are right, tell who runs the index or the firewall</source>
   <translation>vérifiez la date et l'heure de cet ordinateur ; si elles sont justes, prévenez le responsable de l'index ou du pare-feu</translation>
  </message>
  <message>
   <source>check the disk</source>
   <translation>vérifiez le disque</translation>
  </message>
  <message>
   <source>check the engine's Python in Settings &gt; Options &gt; Kinscape</source>
   <translation>vérifiez le Python du moteur dans Préférences &gt; Options &gt; Kinscape</translation>
  </message>
  <message>
   <source>check the files that the VRT names</source>
   <translation>vérifiez les fichiers que nomme le VRT</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>vérifiez le nom</translation>
  </message>
  <message>
   <source>check the network; the proxy is set in Settings &gt; Options &gt; Network</source>
   <translation>vérifiez le réseau ; le proxy se règle dans Préférences &gt; Options &gt; Réseau</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>vérifiez le chemin</translation>
  </message>
  <message>
   <source>check the path and the disk</source>
   <translation>vérifiez le chemin et le disque</translation>
  </message>
  <message>
   <source>check the path, or make one with 'kinscape index'</source>
   <translation>vérifiez le chemin, ou créez-en une avec « kinscape index »</translation>
  </message>
  <message>
   <source>check the proxy in Settings &gt; Options &gt; Network</source>
   <translation>vérifiez le proxy dans Préférences &gt; Options &gt; Réseau</translation>
  </message>
  <message>
   <source>check the rights to the file and its folder</source>
   <translation>vérifiez les droits sur le fichier et son dossier</translation>
  </message>
  <message>
   <source>check the sources (kinscape info)</source>
   <translation>vérifiez les sources (kinscape info)</translation>
  </message>
  <message>
   <source>check the space on the disk</source>
   <translation>vérifiez l'espace disque</translation>
  </message>
  <message>
   <source>check the space on the disk and the rights to the folder</source>
   <translation>vérifiez l'espace disque et les droits sur le dossier</translation>
  </message>
  <message>
   <source>check the store with: kinscape sei verify</source>
   <translation>vérifiez le dépôt avec : kinscape sei verify</translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>vérification…</translation>
  </message>
  <message>
   <source>choose 1 (none) to {0}</source>
   <translation>choisissez de 1 (aucun) à {0}</translation>
  </message>
  <message>
   <source>choose 1 to {0}</source>
   <translation>choisissez de 1 à {0}</translation>
  </message>
  <message>
   <source>choose a .pem file</source>
   <translation>choisissez un fichier .pem</translation>
  </message>
  <message>
   <source>choose a 64-bit one</source>
   <translation>choisissez-en un de 64 bits</translation>
  </message>
  <message>
   <source>choose a CRS that covers the area</source>
   <translation>choisissez un SCR qui couvre la zone</translation>
  </message>
  <message>
   <source>choose a CRS that suits the area</source>
   <translation>choisissez un SCR adapté à la zone</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>choisissez un dossier dans lequel vous pouvez écrire</translation>
  </message>
  <message>
   <source>choose a larger one</source>
   <translation>choisissez une valeur plus grande</translation>
  </message>
  <message>
   <source>choose a larger tile size</source>
   <translation>choisissez une taille de tuile plus grande</translation>
  </message>
  <message>
   <source>choose a polygon layer</source>
   <translation>choisissez une couche de polygones</translation>
  </message>
  <message>
   <source>choose a polygon layer of: {0}</source>
   <translation>choisissez une couche de polygones de : {0}</translation>
  </message>
  <message>
   <source>choose a smaller area or coarser pixels (at most {0} a side)</source>
   <translation>choisissez une zone plus petite ou des pixels plus grossiers (au plus {0} par côté)</translation>
  </message>
  <message>
   <source>choose among {0}</source>
   <translation>choisissez parmi {0}</translation>
  </message>
  <message>
   <source>choose an archive of georeferenced rasters</source>
   <translation>choisissez une archive de rasters géoréférencés</translation>
  </message>
  <message>
   <source>choose an example with some structure</source>
   <translation>choisissez un exemple qui présente une certaine structure</translation>
  </message>
  <message>
   <source>choose another Python (3.11 or 3.12 fit best) under 'Python to build on', or another package index</source>
   <translation>choisissez un autre Python (3.11 ou 3.12 conviennent le mieux) sous « Python de base », ou un autre index de paquets</translation>
  </message>
  <message>
   <source>choose another Python in Settings &gt; Options &gt; Kinscape, or leave that field empty</source>
   <translation>choisissez un autre Python dans Préférences &gt; Options &gt; Kinscape, ou laissez ce champ vide</translation>
  </message>
  <message>
   <source>choose another Python to build on</source>
   <translation>choisissez un autre Python de base</translation>
  </message>
  <message>
   <source>choose another cache folder in the settings</source>
   <translation>choisissez un autre dossier de cache dans les paramètres</translation>
  </message>
  <message>
   <source>choose another coordinate reference system</source>
   <translation>choisissez un autre système de coordonnées de référence</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>choisissez un autre dossier</translation>
  </message>
  <message>
   <source>choose another interpreter, or install the engine with the button above</source>
   <translation>choisissez un autre interpréteur, ou installez le moteur avec le bouton ci-dessus</translation>
  </message>
  <message>
   <source>choose another location with a short path, for example right below a disk</source>
   <translation>choisissez un autre emplacement au chemin court, par exemple à la racine d'un disque</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>choisissez un autre nom</translation>
  </message>
  <message>
   <source>choose another name or store</source>
   <translation>choisissez un autre nom ou un autre dépôt</translation>
  </message>
  <message>
   <source>choose another name, or delete it</source>
   <translation>choisissez un autre nom, ou supprimez-la</translation>
  </message>
  <message>
   <source>choose another name, or delete its file</source>
   <translation>choisissez un autre nom, ou supprimez son fichier</translation>
  </message>
  <message>
   <source>choose another name, or remove it</source>
   <translation>choisissez un autre nom, ou retirez-le</translation>
  </message>
  <message>
   <source>choose another name, or remove it first</source>
   <translation>choisissez un autre nom, ou supprimez-le d'abord</translation>
  </message>
  <message>
   <source>choose another name, or remove the file first</source>
   <translation>choisissez un autre nom, ou supprimez d'abord le fichier</translation>
  </message>
  <message>
   <source>choose another name, or say that it may be replaced</source>
   <translation>choisissez un autre nom, ou indiquez qu'il peut être remplacé</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>choisissez-en un autre</translation>
  </message>
  <message>
   <source>choose another picture</source>
   <translation>choisissez une autre image</translation>
  </message>
  <message>
   <source>choose another raster</source>
   <translation>choisissez un autre raster</translation>
  </message>
  <message>
   <source>choose another work folder, or remove the file to begin again</source>
   <translation>choisissez un autre dossier de travail, ou supprimez le fichier pour recommencer</translation>
  </message>
  <message>
   <source>choose examples of what to find that differ from what not to find</source>
   <translation>choisissez des exemples de ce qu'il faut trouver qui diffèrent de ce qu'il ne faut pas trouver</translation>
  </message>
  <message>
   <source>choose ivf_pq, which needs least</source>
   <translation>choisissez ivf_pq, qui en demande le moins</translation>
  </message>
  <message>
   <source>choose smaller tiles, or check the nodata value of the sources</source>
   <translation>choisissez des tuiles plus petites, ou vérifiez la valeur nodata des sources</translation>
  </message>
  <message>
   <source>choose the encoder that the file was made for</source>
   <translation>choisissez l'encodeur pour lequel le fichier a été créé</translation>
  </message>
  <message>
   <source>choose the field of the classes (at most {0})</source>
   <translation>choisissez le champ des classes (au plus {0})</translation>
  </message>
  <message>
   <source>choose the file python or python.exe</source>
   <translation>choisissez le fichier python ou python.exe</translation>
  </message>
  <message>
   <source>choose the file python or python.exe of an installed Python</source>
   <translation>choisissez le fichier python ou python.exe d'un Python installé</translation>
  </message>
  <message>
   <source>choose the rasters that the places were drawn on, and check the file's coordinate system</source>
   <translation>choisissez les rasters sur lesquels les lieux ont été dessinés, et vérifiez le système de coordonnées du fichier</translation>
  </message>
  <message>
   <source>choose the results of a search</source>
   <translation>choisissez les résultats d'une recherche</translation>
  </message>
  <message>
   <source>chosen in the options</source>
   <translation>choisi dans les options</translation>
  </message>
  <message>
   <source>class {0} does not occur in the images to train on</source>
   <translation>la classe {0} n'apparaît pas dans les images d'entraînement</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>classes</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>classification</translation>
  </message>
  <message>
   <source>close other programs, or set KINSCAPE_WORKERS=1; finished blocks are kept</source>
   <translation>fermez d'autres programmes, ou définissez KINSCAPE_WORKERS=1 ; les blocs terminés sont conservés</translation>
  </message>
  <message>
   <source>compute a real band first, such as its intensity (gdal_calc, QGIS raster calculator)</source>
   <translation>calculez d'abord une bande réelle, par exemple son intensité (gdal_calc, calculatrice raster de QGIS)</translation>
  </message>
  <message>
   <source>compute the land cover of the archive again</source>
   <translation>recalculez l'occupation du sol de l'archive</translation>
  </message>
  <message>
   <source>concept</source>
   <translation>concept</translation>
  </message>
  <message>
   <source>confidence interval</source>
   <translation>intervalle de confiance</translation>
  </message>
  <message>
   <source>convert it to whole class numbers (QGIS: Raster &gt; Conversion &gt; Translate, type Byte)</source>
   <translation>convertissez-le en numéros de classes entiers (QGIS : Raster &gt; Conversion &gt; Convertir, type Byte)</translation>
  </message>
  <message>
   <source>coordinates cannot be moved from {0} to {1}: {2}</source>
   <translation>les coordonnées ne peuvent pas être transformées de {0} vers {1} : {2}</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <translation>copiez-le ou téléchargez-le de nouveau</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>copiez-le ou exportez-le de nouveau</translation>
  </message>
  <message>
   <source>copy the details when you report this</source>
   <translation>copiez les détails si vous le signalez</translation>
  </message>
  <message>
   <source>copy the key file from the computer that made the vault, in a safe way</source>
   <translation>copiez le fichier de clé depuis l'ordinateur qui a créé le coffre, par une voie sûre</translation>
  </message>
  <message>
   <source>copy the store again</source>
   <translation>copiez de nouveau le dépôt</translation>
  </message>
  <message>
   <source>counts {0} beside the looks, among the {1} places most alike</source>
   <translation>compte pour {0} à côté de l'aspect, parmi les {1} lieux les plus ressemblants</translation>
  </message>
  <message>
   <source>cover</source>
   <translation>occupation</translation>
  </message>
  <message>
   <source>crop is the least and most share of the area, turn d4 or any; strengths are 0 to 10, shares 0 to 1</source>
   <translation>crop est la part minimale et maximale de la surface, turn vaut d4 ou any ; les intensités vont de 0 à 10, les parts de 0 à 1</translation>
  </message>
  <message>
   <source>damaged: compute it again</source>
   <translation>endommagée : recalculez-la</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>decoys need a secret and something to choose from</source>
   <translation>les leurres ont besoin d'un secret et d'un ensemble où choisir</translation>
  </message>
  <message>
   <source>delete it; it is measured again</source>
   <translation>supprimez-le ; il sera mesuré de nouveau</translation>
  </message>
  <message>
   <source>delete it; questions of before then stand out</source>
   <translation>supprimez-le ; les questions antérieures se distingueront alors</translation>
  </message>
  <message>
   <source>delete it; {0}</source>
   <translation>supprimez-le ; {0}</translation>
  </message>
  <message>
   <source>delete its folder instead</source>
   <translation>supprimez plutôt son dossier</translation>
  </message>
  <message>
   <source>delete {0}; it is made anew</source>
   <translation>supprimez {0} ; il sera recréé</translation>
  </message>
  <message>
   <source>delta cannot be {0}</source>
   <translation>delta ne peut pas être {0}</translation>
  </message>
  <message>
   <source>device {0} cannot be used: {1}</source>
   <translation>le périphérique {0} ne peut pas être utilisé : {1}</translation>
  </message>
  <message>
   <source>diagnosis</source>
   <translation>dépannage</translation>
  </message>
  <message>
   <source>disk full</source>
   <translation>disque plein</translation>
  </message>
  <message>
   <source>divide it by its length</source>
   <translation>divisez-le par sa longueur</translation>
  </message>
  <message>
   <source>do not use it, and tell the owner of the store</source>
   <translation>ne l'utilisez pas, et prévenez le propriétaire du dépôt</translation>
  </message>
  <message>
   <source>doctor</source>
   <translation>diagnostic</translation>
  </message>
  <message>
   <source>download</source>
   <translation>téléchargement</translation>
  </message>
  <message>
   <source>dpt: triplets that also weigh how far places lie from each other; triplet; softmax.</source>
   <translation>dpt : triplets qui pèsent aussi l'éloignement des lieux ; triplet ; softmax.</translation>
  </message>
  <message>
   <source>draw a box or polygon</source>
   <translation>dessinez un rectangle ou un polygone</translation>
  </message>
  <message>
   <source>draw a box, or give an image or a tile</source>
   <translation>dessinez un rectangle, ou indiquez une image ou une tuile</translation>
  </message>
  <message>
   <source>draw a box, or give an image, a tile or a concept</source>
   <translation>dessinez un rectangle, ou indiquez une image, une tuile ou un concept</translation>
  </message>
  <message>
   <source>draw a sample first</source>
   <translation>tirez d'abord un échantillon</translation>
  </message>
  <message>
   <source>draw it on the archive's imagery</source>
   <translation>dessinez-le sur l'imagerie de l'archive</translation>
  </message>
  <message>
   <source>draw it on the imagery</source>
   <translation>dessinez-le sur l'imagerie</translation>
  </message>
  <message>
   <source>draw it where the map shows imagery</source>
   <translation>dessinez-le là où la carte montre de l'imagerie</translation>
  </message>
  <message>
   <source>draw the example on a raster of yours, or give an image or a concept</source>
   <translation>dessinez l'exemple sur un raster à vous, ou indiquez une image ou un concept</translation>
  </message>
  <message>
   <source>draw the place on a raster of yours, or give an image or a concept</source>
   <translation>dessinez le lieu sur un raster à vous, ou indiquez une image ou un concept</translation>
  </message>
  <message>
   <source>draw the sample again</source>
   <translation>tirez l'échantillon de nouveau</translation>
  </message>
  <message>
   <source>driver {0}</source>
   <translation>pilote {0}</translation>
  </message>
  <message>
   <source>each class of images has a sub-folder of its own</source>
   <translation>chaque classe d'images a son propre sous-dossier</translation>
  </message>
  <message>
   <source>each file is one tile</source>
   <translation>chaque fichier est une tuile</translation>
  </message>
  <message>
   <source>each is written "name": "water", "colour": "#2a7fc4"</source>
   <translation>chacune s'écrit "name": "water", "colour": "#2a7fc4"</translation>
  </message>
  <message>
   <source>each {0}, {1} pixels wide</source>
   <translation>de {0} chacune, larges de {1} pixels</translation>
  </message>
  <message>
   <source>edit {0} on the Remote page and choose its authentication again</source>
   <translation>modifiez {0} sur la page À distance et choisissez de nouveau son authentification</translation>
  </message>
  <message>
   <source>embedding</source>
   <translation>caractéristiques</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>encodeur</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes 3 x {0} x {1} pixels, not {2}</source>
   <translation>l'encodeur « handcrafted » prend 3 x {0} x {1} pixels, pas {2}</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes no weights, but {0} was given</source>
   <translation>l'encodeur « handcrafted » n'utilise pas de poids, mais {0} a été indiqué</translation>
  </message>
  <message>
   <source>encoder {0}</source>
   <translation>encodeur {0}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} a tile, not {2}</source>
   <translation>l'encodeur {0} a donné des nombres de forme {1} par tuile, pas {2}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} for {2} tiles, not a row for each</source>
   <translation>l'encodeur {0} a donné des nombres de forme {1} pour {2} tuiles, et non une ligne pour chacune</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers that are not finite</source>
   <translation>l'encodeur {0} a donné des nombres non finis</translation>
  </message>
  <message>
   <source>encoder {0} gave vectors that are not {1} finite numbers</source>
   <translation>l'encodeur {0} a produit des vecteurs qui ne sont pas {1} nombres finis</translation>
  </message>
  <message>
   <source>encoder {0} gives nothing but zeros</source>
   <translation>l'encodeur {0} ne donne que des zéros</translation>
  </message>
  <message>
   <source>encoder {0} is another one in this worker than where the run was started</source>
   <translation>l'encodeur {0} de ce processus n'est pas le même que là où l'exécution a été lancée</translation>
  </message>
  <message>
   <source>encoder {0} needs PyTorch and torchvision, which are not installed in the engine</source>
   <translation>l'encodeur {0} a besoin de PyTorch et torchvision, qui ne sont pas installés dans le moteur</translation>
  </message>
  <message>
   <source>encoder {0} needs {1}, not installed in the engine</source>
   <translation>l'encodeur {0} a besoin de {1}, absent du moteur</translation>
  </message>
  <message>
   <source>encoder {0} takes 3 x {1} x {2} pixels, not {3}</source>
   <translation>l'encodeur {0} prend 3 x {1} x {2} pixels, pas {3}</translation>
  </message>
  <message>
   <source>encoder {0} takes no words</source>
   <translation>l'encodeur {0} ne prend pas de mots</translation>
  </message>
  <message>
   <source>encryption</source>
   <translation>chiffrement</translation>
  </message>
  <message>
   <source>enter them in QGIS: Settings &gt; Options &gt; Network &gt; Use proxy for web access</source>
   <translation>saisissez-les dans QGIS : Préférences &gt; Options &gt; Réseau &gt; Utiliser un proxy pour l'accès Internet</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>époques</translation>
  </message>
  <message>
   <source>epochs {0}, batch {1}, rate {2}, validation {3} cannot be used</source>
   <translation>époques {0}, lot {1}, taux {2}, validation {3} : inutilisable</translation>
  </message>
  <message>
   <source>epsilon cannot be {0}</source>
   <translation>epsilon ne peut pas être {0}</translation>
  </message>
  <message>
   <source>epsilon, delta and dims of the noise are numbers</source>
   <translation>epsilon, delta et dims du bruit sont des nombres</translation>
  </message>
  <message>
   <source>every tile and date</source>
   <translation>toutes les tuiles et dates</translation>
  </message>
  <message>
   <source>everything was reviewed: nothing was missed</source>
   <translation>tout a été examiné : rien n'a été manqué</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>partout</translation>
  </message>
  <message>
   <source>everywhere in the archive</source>
   <translation>partout dans l'archive</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exacte</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>exemples</translation>
  </message>
  <message>
   <source>export</source>
   <translation>exporter</translation>
  </message>
  <message>
   <source>export it again as one ONNX file (no external data)</source>
   <translation>exportez-le de nouveau en un seul fichier ONNX (sans données externes)</translation>
  </message>
  <message>
   <source>export it as .onnx</source>
   <translation>exportez-le en .onnx</translation>
  </message>
  <message>
   <source>export it with a batch as its first axis</source>
   <translation>exportez-le avec le lot (batch) comme premier axe</translation>
  </message>
  <message>
   <source>export it with a batch of any size</source>
   <translation>exportez-le avec un lot (batch) de taille quelconque</translation>
  </message>
  <message>
   <source>export it with one input of 32-bit floats</source>
   <translation>exportez-le avec une seule entrée en flottants 32 bits</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>feedback</source>
   <translation>retours</translation>
  </message>
  <message>
   <source>fetch its file and search there</source>
   <translation>récupérez son fichier et cherchez-y sur place</translation>
  </message>
  <message>
   <source>fields are missing or unknown</source>
   <translation>des champs manquent ou sont inconnus</translation>
  </message>
  <message>
   <source>file changed</source>
   <translation>fichier modifié</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>fichier introuvable</translation>
  </message>
  <message>
   <source>files</source>
   <translation>fichiers</translation>
  </message>
  <message>
   <source>find alike</source>
   <translation>trouver ce qui ressemble</translation>
  </message>
  <message>
   <source>find places like this</source>
   <translation>trouver des lieux comme ceci</translation>
  </message>
  <message>
   <source>fine-tuning</source>
   <translation>affinage</translation>
  </message>
  <message>
   <source>first three colour bands</source>
   <translation>trois premières bandes de couleur</translation>
  </message>
  <message>
   <source>fit the model again with this version</source>
   <translation>ajustez de nouveau le modèle avec cette version</translation>
  </message>
  <message>
   <source>folders</source>
   <translation>dossiers</translation>
  </message>
  <message>
   <source>footprints encoded as {0}</source>
   <translation>emprises encodées en {0}</translation>
  </message>
  <message>
   <source>footprints were moved from {0} to {1}</source>
   <translation>les emprises ont été transformées de {0} vers {1}</translation>
  </message>
  <message>
   <source>for PostgreSQL: pip install 'psycopg[binary]'</source>
   <translation>pour PostgreSQL : pip install 'psycopg[binary]'</translation>
  </message>
  <message>
   <source>for example sqlite:////srv/kinscape/server.sqlite or postgresql://user@host/name</source>
   <translation>par exemple sqlite:////srv/kinscape/server.sqlite ou postgresql://user@host/name</translation>
  </message>
  <message>
   <source>for instance epsilon=64, dims=16</source>
   <translation>par exemple epsilon=64, dims=16</translation>
  </message>
  <message>
   <source>format</source>
   <translation>format</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>format {0}</translation>
  </message>
  <message>
   <source>found by itself</source>
   <translation>trouvé automatiquement</translation>
  </message>
  <message>
   <source>free some space and run it again; what was finished is kept</source>
   <translation>libérez de l'espace et relancez ; ce qui était terminé est conservé</translation>
  </message>
  <message>
   <source>free some space or choose another location; what was downloaded is kept</source>
   <translation>libérez de l'espace ou choisissez un autre emplacement ; ce qui a été téléchargé est conservé</translation>
  </message>
  <message>
   <source>fresh decoys: whoever asks the same again shows which trapdoor is meant</source>
   <translation>leurres nouveaux : qui repose la même question montre quelle trappe est la vraie</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>à partir du {0}</translation>
  </message>
  <message>
   <source>from {0} to {1}</source>
   <translation>du {0} au {1}</translation>
  </message>
  <message>
   <source>get the model again</source>
   <translation>récupérez le modèle de nouveau</translation>
  </message>
  <message>
   <source>get the model again, or train it again</source>
   <translation>récupérez le modèle de nouveau, ou entraînez-le de nouveau</translation>
  </message>
  <message>
   <source>give (n, 3, h, w) uint8</source>
   <translation>indiquez (n, 3, h, w) uint8</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key</source>
   <translation>indiquez --tls-cert et --tls-key</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key, or put a proxy that speaks TLS in front of 127.0.0.1</source>
   <translation>indiquez --tls-cert et --tls-key, ou placez devant 127.0.0.1 un proxy qui parle TLS</translation>
  </message>
  <message>
   <source>give .onnx or .pt (TorchScript)</source>
   <translation>indiquez un .onnx ou un .pt (TorchScript)</translation>
  </message>
  <message>
   <source>give 0 (looks alone) to 1</source>
   <translation>indiquez de 0 (aspect seul) à 1</translation>
  </message>
  <message>
   <source>give 0 or a whole number above</source>
   <translation>indiquez 0 ou un nombre entier supérieur</translation>
  </message>
  <message>
   <source>give 0 to {0}</source>
   <translation>indiquez de 0 à {0}</translation>
  </message>
  <message>
   <source>give 0.5 to 0.999, such as 0.95</source>
   <translation>indiquez de 0.5 à 0.999, par exemple 0.95</translation>
  </message>
  <message>
   <source>give 1 (values from 0 to 1) or 255</source>
   <translation>indiquez 1 (valeurs de 0 à 1) ou 255</translation>
  </message>
  <message>
   <source>give 1 epoch or more, at least 2 tiles, and images of 32 to 1024 pixels</source>
   <translation>indiquez 1 époque ou plus, au moins 2 tuiles, et des images de 32 à 1024 pixels</translation>
  </message>
  <message>
   <source>give 1 or more, or leave it out</source>
   <translation>indiquez 1 ou plus, ou n'indiquez rien</translation>
  </message>
  <message>
   <source>give 1 or more, such as 256</source>
   <translation>indiquez 1 ou plus, par exemple 256</translation>
  </message>
  <message>
   <source>give 1 step or more, and crops of 32 to 1024 pixels</source>
   <translation>indiquez 1 pas ou plus, et des découpes de 32 à 1024 pixels</translation>
  </message>
  <message>
   <source>give 1 to 10000</source>
   <translation>indiquez de 1 à 10000</translation>
  </message>
  <message>
   <source>give 1 to {0}</source>
   <translation>indiquez de 1 à {0}</translation>
  </message>
  <message>
   <source>give 1 to {0} of them</source>
   <translation>indiquez-en 1 à {0}</translation>
  </message>
  <message>
   <source>give 2 to 1024, such as 64</source>
   <translation>indiquez de 2 à 1024, par exemple 64</translation>
  </message>
  <message>
   <source>give 6 classes or more</source>
   <translation>indiquez au moins 6 classes</translation>
  </message>
  <message>
   <source>give a .recipe.json file</source>
   <translation>indiquez un fichier .recipe.json</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile</source>
   <translation>indiquez un GeoPackage, un GeoJSON ou un Shapefile</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile of points or polygons</source>
   <translation>indiquez un GeoPackage, un GeoJSON ou un Shapefile de points ou de polygones</translation>
  </message>
  <message>
   <source>give a JSON file</source>
   <translation>indiquez un fichier JSON</translation>
  </message>
  <message>
   <source>give a JSON file of a recipe</source>
   <translation>indiquez un fichier JSON de recette</translation>
  </message>
  <message>
   <source>give a JSON object</source>
   <translation>indiquez un objet JSON</translation>
  </message>
  <message>
   <source>give a NAME{0} file</source>
   <translation>indiquez un fichier NAME{0}</translation>
  </message>
  <message>
   <source>give a PEM file with certificate authorities</source>
   <translation>indiquez un fichier PEM contenant des autorités de certification</translation>
  </message>
  <message>
   <source>give a box, an image or a tile for this</source>
   <translation>indiquez pour cela un rectangle, une image ou une tuile</translation>
  </message>
  <message>
   <source>give a file of points or polygons, such as a GeoPackage</source>
   <translation>indiquez un fichier de points ou de polygones, comme un GeoPackage</translation>
  </message>
  <message>
   <source>give a file with polygons, such as a GeoPackage or GeoJSON</source>
   <translation>indiquez un fichier contenant des polygones, comme un GeoPackage ou un GeoJSON</translation>
  </message>
  <message>
   <source>give a folder with one sub-folder of images per class</source>
   <translation>indiquez un dossier avec un sous-dossier d'images par classe</translation>
  </message>
  <message>
   <source>give a header, then one row an image: its name, and 0 or 1</source>
   <translation>indiquez un en-tête, puis une ligne par image : son nom, et 0 ou 1</translation>
  </message>
  <message>
   <source>give a land-cover raster</source>
   <translation>indiquez un raster d'occupation du sol</translation>
  </message>
  <message>
   <source>give a land-cover raster of the same place; check its CRS</source>
   <translation>indiquez un raster d'occupation du sol du même endroit ; vérifiez son SCR</translation>
  </message>
  <message>
   <source>give a list of #rrggbb</source>
   <translation>indiquez une liste de #rrggbb</translation>
  </message>
  <message>
   <source>give a model's folder, or its file of weights</source>
   <translation>indiquez le dossier d'un modèle, ou son fichier de poids</translation>
  </message>
  <message>
   <source>give a multiple of {0}</source>
   <translation>indiquez un multiple de {0}</translation>
  </message>
  <message>
   <source>give a multiple of {0}, at least {1}</source>
   <translation>indiquez un multiple de {0}, au moins {1}</translation>
  </message>
  <message>
   <source>give a name such as vectors.parquet</source>
   <translation>indiquez un nom comme vectors.parquet</translation>
  </message>
  <message>
   <source>give a name that ends with {0}</source>
   <translation>indiquez un nom qui se termine par {0}</translation>
  </message>
  <message>
   <source>give a new or empty folder for the archive</source>
   <translation>indiquez un dossier nouveau ou vide pour l'archive</translation>
  </message>
  <message>
   <source>give a number</source>
   <translation>indiquez un nombre</translation>
  </message>
  <message>
   <source>give a number from 2 to 255</source>
   <translation>indiquez un nombre de 2 à 255</translation>
  </message>
  <message>
   <source>give a number of 1 or more</source>
   <translation>indiquez un nombre de 1 ou plus</translation>
  </message>
  <message>
   <source>give a number of places from 1 to {0}</source>
   <translation>indiquez un nombre de lieux de 1 à {0}</translation>
  </message>
  <message>
   <source>give a number of tokens from 3 to {0}</source>
   <translation>indiquez un nombre de jetons de 3 à {0}</translation>
  </message>
  <message>
   <source>give a raster of classes, not a picture</source>
   <translation>indiquez un raster de classes, pas une image</translation>
  </message>
  <message>
   <source>give a raster of classes, not of measurements</source>
   <translation>indiquez un raster de classes, pas de mesures</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9</source>
   <translation>indiquez une part de 0 à 0.9</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9, such as 0.2</source>
   <translation>indiquez une part de 0 à 0.9, par exemple 0.2</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.95, such as 0.5</source>
   <translation>indiquez une part de 0 à 0.95, par exemple 0.5</translation>
  </message>
  <message>
   <source>give a share from 0 to 1</source>
   <translation>indiquez une part de 0 à 1</translation>
  </message>
  <message>
   <source>give a size above 0</source>
   <translation>indiquez une taille supérieure à 0</translation>
  </message>
  <message>
   <source>give a size from {0} to {1}</source>
   <translation>indiquez une taille de {0} à {1}</translation>
  </message>
  <message>
   <source>give a table with tabs between its columns</source>
   <translation>indiquez un tableau avec des tabulations entre ses colonnes</translation>
  </message>
  <message>
   <source>give a whole number from 0 to 2^62</source>
   <translation>indiquez un nombre entier de 0 à 2^62</translation>
  </message>
  <message>
   <source>give an archive of its encoder</source>
   <translation>indiquez une archive de son encodeur</translation>
  </message>
  <message>
   <source>give an archive or rasters</source>
   <translation>indiquez une archive ou des rasters</translation>
  </message>
  <message>
   <source>give at least 1 epoch, batches of 4, a rate above 0, a share below 1</source>
   <translation>indiquez au moins 1 époque, des lots de 4, un taux au-dessus de 0, une part au-dessous de 1</translation>
  </message>
  <message>
   <source>give at least 2 and 1</source>
   <translation>indiquez au moins 2 et 1</translation>
  </message>
  <message>
   <source>give at least 300 MB a worker (--memory-mb), or fewer workers (--workers)</source>
   <translation>indiquez au moins 300 Mo par processus de travail (--memory-mb), ou moins de processus (--workers)</translation>
  </message>
  <message>
   <source>give at least two classes of at least two images</source>
   <translation>indiquez au moins deux classes d'au moins deux images</translation>
  </message>
  <message>
   <source>give at most {0}</source>
   <translation>indiquez au plus {0}</translation>
  </message>
  <message>
   <source>give auto, all, or a tile size in metres</source>
   <translation>indiquez auto, all ou une taille de tuile en mètres</translation>
  </message>
  <message>
   <source>give coarser pixels, or a part of the raster</source>
   <translation>indiquez des pixels plus grossiers, ou une partie du raster</translation>
  </message>
  <message>
   <source>give each image a name of its own</source>
   <translation>donnez à chaque image un nom qui lui soit propre</translation>
  </message>
  <message>
   <source>give each image one line</source>
   <translation>donnez une seule ligne à chaque image</translation>
  </message>
  <message>
   <source>give from 1 to {0}</source>
   <translation>indiquez de 1 à {0}</translation>
  </message>
  <message>
   <source>give how many numbers the file makes of a tile</source>
   <translation>indiquez combien de nombres le fichier fait d'une tuile</translation>
  </message>
  <message>
   <source>give it an archive of its own</source>
   <translation>placez-le dans une archive à part</translation>
  </message>
  <message>
   <source>give it another name: its folder, and name in its manifest</source>
   <translation>donnez-lui un autre nom : son dossier, et name dans son manifeste</translation>
  </message>
  <message>
   <source>give it in metres (tile_m)</source>
   <translation>indiquez-la en mètres (tile_m)</translation>
  </message>
  <message>
   <source>give it once</source>
   <translation>indiquez-la une seule fois</translation>
  </message>
  <message>
   <source>give its 64 hex digits</source>
   <translation>indiquez ses 64 chiffres hexadécimaux</translation>
  </message>
  <message>
   <source>give larger images</source>
   <translation>indiquez des images plus grandes</translation>
  </message>
  <message>
   <source>give larger rasters</source>
   <translation>indiquez des rasters plus grands</translation>
  </message>
  <message>
   <source>give longitude and latitude in degrees</source>
   <translation>indiquez longitude et latitude en degrés</translation>
  </message>
  <message>
   <source>give longitude and latitude of each image</source>
   <translation>indiquez longitude et latitude de chaque image</translation>
  </message>
  <message>
   <source>give mean, first, or nothing</source>
   <translation>indiquez mean, first, ou rien</translation>
  </message>
  <message>
   <source>give metres above 0</source>
   <translation>indiquez des mètres, plus de 0</translation>
  </message>
  <message>
   <source>give more images</source>
   <translation>indiquez plus d'images</translation>
  </message>
  <message>
   <source>give more tiles</source>
   <translation>indiquez plus de tuiles</translation>
  </message>
  <message>
   <source>give net, words, kinds, or the path of a land-cover raster</source>
   <translation>indiquez net, words, kinds, ou le chemin d'un raster d'occupation du sol</translation>
  </message>
  <message>
   <source>give one</source>
   <translation>indiquez-en un seul</translation>
  </message>
  <message>
   <source>give one between 0 and 1, such as 0.05</source>
   <translation>indiquez-en une entre 0 et 1, par exemple 0.05</translation>
  </message>
  <message>
   <source>give one colour each</source>
   <translation>indiquez une couleur pour chacune</translation>
  </message>
  <message>
   <source>give one label an image</source>
   <translation>indiquez une étiquette par image</translation>
  </message>
  <message>
   <source>give one number from 0 to classes - 1 for each image</source>
   <translation>indiquez un nombre de 0 à classes - 1 pour chaque image</translation>
  </message>
  <message>
   <source>give one of {0}, not several</source>
   <translation>indiquez un seul élément de {0}, pas plusieurs</translation>
  </message>
  <message>
   <source>give one of: {0}</source>
   <translation>indiquez l'une des valeurs : {0}</translation>
  </message>
  <message>
   <source>give one or three band numbers, counted from 1</source>
   <translation>indiquez un ou trois numéros de bande, comptés à partir de 1</translation>
  </message>
  <message>
   <source>give one row an image</source>
   <translation>indiquez une ligne par image</translation>
  </message>
  <message>
   <source>give one that can be</source>
   <translation>indiquez-en un qui soit possible</translation>
  </message>
  <message>
   <source>give one tile and one source for each row</source>
   <translation>indiquez une tuile et une source pour chaque ligne</translation>
  </message>
  <message>
   <source>give one to 200 letters, such as swimming pools</source>
   <translation>indiquez de une à 200 lettres, par exemple piscines</translation>
  </message>
  <message>
   <source>give one, such as 128</source>
   <translation>indiquez-en un, par exemple 128</translation>
  </message>
  <message>
   <source>give selfsup_weight above 0</source>
   <translation>indiquez selfsup_weight au-dessus de 0</translation>
  </message>
  <message>
   <source>give some of 0 to {0}</source>
   <translation>indiquez des valeurs de 0 à {0}</translation>
  </message>
  <message>
   <source>give the .gpkg file of a search</source>
   <translation>indiquez le fichier .gpkg d'une recherche</translation>
  </message>
  <message>
   <source>give the .recipe.json file of a search</source>
   <translation>indiquez le fichier .recipe.json d'une recherche</translation>
  </message>
  <message>
   <source>give the GeoPackage of a search that was reviewed</source>
   <translation>indiquez le GeoPackage d'une recherche qui a été examinée</translation>
  </message>
  <message>
   <source>give the GeoPackage that a search wrote</source>
   <translation>indiquez le GeoPackage écrit par une recherche</translation>
  </message>
  <message>
   <source>give the GeoPackage that was drawn, after reviewing its places</source>
   <translation>indiquez le GeoPackage qui a été tiré, après avoir examiné ses lieux</translation>
  </message>
  <message>
   <source>give the archive</source>
   <translation>indiquez l'archive</translation>
  </message>
  <message>
   <source>give the archive one (kinscape cover --archive DIR) and search again</source>
   <translation>donnez-en une à l'archive (kinscape cover --archive DIR) et relancez la recherche</translation>
  </message>
  <message>
   <source>give the archive's folder; check its permissions and the disk</source>
   <translation>indiquez le dossier de l'archive ; vérifiez ses droits d'accès et le disque</translation>
  </message>
  <message>
   <source>give the earlier date first</source>
   <translation>indiquez d'abord la date la plus ancienne</translation>
  </message>
  <message>
   <source>give the folder in which the rasters are now</source>
   <translation>indiquez le dossier où les rasters se trouvent maintenant</translation>
  </message>
  <message>
   <source>give the folder of an archive, or one that 'kinscape publish' prepared</source>
   <translation>indiquez le dossier d'une archive, ou un dossier préparé par « kinscape publish »</translation>
  </message>
  <message>
   <source>give the name of a file</source>
   <translation>indiquez le nom d'un fichier</translation>
  </message>
  <message>
   <source>give the name of an output, or its number as text</source>
   <translation>indiquez le nom d'une sortie, ou son numéro en texte</translation>
  </message>
  <message>
   <source>give the name of the keys that it was prepared with</source>
   <translation>indiquez le nom des clés avec lesquelles il a été préparé</translation>
  </message>
  <message>
   <source>give the name without a folder</source>
   <translation>indiquez le nom sans dossier</translation>
  </message>
  <message>
   <source>give the path of a weights file</source>
   <translation>indiquez le chemin d'un fichier de poids</translation>
  </message>
  <message>
   <source>give the results of a search, or an archive and examples</source>
   <translation>indiquez les résultats d'une recherche, ou une archive et des exemples</translation>
  </message>
  <message>
   <source>give the table that belongs to these images</source>
   <translation>indiquez le tableau qui va avec ces images</translation>
  </message>
  <message>
   <source>give the tile size in metres, or index whole files</source>
   <translation>indiquez la taille de tuile en mètres, ou indexez des fichiers entiers</translation>
  </message>
  <message>
   <source>give the token in a file: --token-file</source>
   <translation>indiquez le jeton dans un fichier : --token-file</translation>
  </message>
  <message>
   <source>give their outputs</source>
   <translation>indiquez leurs sorties</translation>
  </message>
  <message>
   <source>give them in pip's own configuration or keyring</source>
   <translation>indiquez-les dans la configuration ou le trousseau propre à pip</translation>
  </message>
  <message>
   <source>give three numbers, such as --bands 4,3,2, or one</source>
   <translation>indiquez trois numéros, par exemple --bands 4,3,2, ou un seul</translation>
  </message>
  <message>
   <source>give up to 1000 places and {0} tiles</source>
   <translation>indiquez jusqu'à 1000 lieux et {0} tuiles</translation>
  </message>
  <message>
   <source>give weights of a TKANet</source>
   <translation>indiquez les poids d'un TKANet</translation>
  </message>
  <message>
   <source>give x, y (longitude, latitude) in near_crs</source>
   <translation>indiquez x, y (longitude, latitude) dans near_crs</translation>
  </message>
  <message>
   <source>give xmin,ymin,xmax,ymax</source>
   <translation>indiquez xmin,ymin,xmax,ymax</translation>
  </message>
  <message>
   <source>give yours another name</source>
   <translation>donnez un autre nom au vôtre</translation>
  </message>
  <message>
   <source>give {0}</source>
   <translation>indiquez {0}</translation>
  </message>
  <message>
   <source>give {0} rows each</source>
   <translation>indiquez {0} lignes pour chacun</translation>
  </message>
  <message>
   <source>give {0} to {1} metres a pixel, or leave it out for {2}</source>
   <translation>indiquez de {0} à {1} mètres par pixel, ou omettez la valeur pour {2}</translation>
  </message>
  <message>
   <source>groups: {0}</source>
   <translation>groupes : {0}</translation>
  </message>
  <message>
   <source>has the file changed since it was indexed?</source>
   <translation>le fichier a-t-il changé depuis son indexation ?</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <source>hidden by you</source>
   <translation>masqué par vous</translation>
  </message>
  <message>
   <source>histogram</source>
   <translation>histogramme</translation>
  </message>
  <message>
   <source>hold out fewer groups</source>
   <translation>mettez de côté moins de groupes</translation>
  </message>
  <message>
   <source>hold out other groups, or name fewer classes</source>
   <translation>mettez de côté d'autres groupes, ou nommez moins de classes</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, add that in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities</source>
   <translation>si son propriétaire a sa propre autorité de certification, ajoutez-la dans Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats &gt; Autorités</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, give its file (--tls-ca)</source>
   <translation>si son propriétaire a sa propre autorité de certification, indiquez son fichier (--tls-ca)</translation>
  </message>
  <message>
   <source>imagery</source>
   <translation>imagerie</translation>
  </message>
  <message>
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <source>import</source>
   <translation>importer</translation>
  </message>
  <message>
   <source>import into a new folder</source>
   <translation>importez dans un nouveau dossier</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importé</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>en ordre</translation>
  </message>
  <message>
   <source>index</source>
   <translation>index</translation>
  </message>
  <message>
   <source>index more imagery</source>
   <translation>indexez plus d'imagerie</translation>
  </message>
  <message>
   <source>index more imagery, or use another land cover</source>
   <translation>indexez plus d'imagerie, ou utilisez une autre occupation du sol</translation>
  </message>
  <message>
   <source>index rasters first</source>
   <translation>indexez d'abord des rasters</translation>
  </message>
  <message>
   <source>index rasters first, or bring them back</source>
   <translation>indexez d'abord des rasters, ou remettez-les en place</translation>
  </message>
  <message>
   <source>index some rasters first</source>
   <translation>indexez d'abord des rasters</translation>
  </message>
  <message>
   <source>index the rasters again</source>
   <translation>indexez de nouveau les rasters</translation>
  </message>
  <message>
   <source>index them into a new folder</source>
   <translation>indexez-les dans un nouveau dossier</translation>
  </message>
  <message>
   <source>index: the archive's approximate index, faster for very large archives.</source>
   <translation>index : l'index approché de l'archive, plus rapide pour les très grandes archives.</translation>
  </message>
  <message>
   <source>indexing was interrupted: index it again to go on</source>
   <translation>l'indexation a été interrompue : relancez-la pour continuer</translation>
  </message>
  <message>
   <source>information</source>
   <translation>informations</translation>
  </message>
  <message>
   <source>install Kinscape again</source>
   <translation>réinstallez Kinscape</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 and choose it under 'Python to build on'</source>
   <translation>installez Python 3.11 ou 3.12 et choisissez-le sous « Python de base »</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 beside QGIS and choose it under 'Python to build on'</source>
   <translation>installez Python 3.11 ou 3.12 à côté de QGIS et choisissez-le sous « Python de base »</translation>
  </message>
  <message>
   <source>install it in the engine, or give a .pth file</source>
   <translation>installez-le dans le moteur, ou indiquez un fichier .pth</translation>
  </message>
  <message>
   <source>install it with one click: Raster &gt; Kinscape &gt; Doctor, or the dock's Search page</source>
   <translation>installez-le en un clic : Raster &gt; Kinscape &gt; Diagnostic, ou la page Recherche du panneau</translation>
  </message>
  <message>
   <source>install the component 'private' of the engine</source>
   <translation>installez le composant « private » du moteur</translation>
  </message>
  <message>
   <source>install the component private: kinscape install --with private</source>
   <translation>installez le composant private : kinscape install --with private</translation>
  </message>
  <message>
   <source>install the engine's networks, or compute the land cover afresh (kinscape cover --fresh)</source>
   <translation>installez les réseaux du moteur, ou recalculez entièrement l'occupation du sol (kinscape cover --fresh)</translation>
  </message>
  <message>
   <source>install the engine's networks, or use words, kinds or a land-cover raster</source>
   <translation>installez les réseaux du moteur, ou utilisez words, kinds ou un raster d'occupation du sol</translation>
  </message>
  <message>
   <source>install the same version of Kinscape on all machines</source>
   <translation>installez la même version de Kinscape sur toutes les machines</translation>
  </message>
  <message>
   <source>install the tenseal that the lock names</source>
   <translation>installez le tenseal que désigne le fichier de verrouillage</translation>
  </message>
  <message>
   <source>install the version of tenseal that the lock names</source>
   <translation>installez la version de tenseal que désigne le fichier de verrouillage</translation>
  </message>
  <message>
   <source>install these packages into it, or install the engine with the button above</source>
   <translation>installez-y ces paquets, ou installez le moteur avec le bouton ci-dessus</translation>
  </message>
  <message>
   <source>installation</source>
   <translation>installation</translation>
  </message>
  <message>
   <source>installed by Kinscape</source>
   <translation>installé par Kinscape</translation>
  </message>
  <message>
   <source>installing failed: {0}</source>
   <translation>l'installation a échoué : {0}</translation>
  </message>
  <message>
   <source>it begins with https://</source>
   <translation>elle commence par https://</translation>
  </message>
  <message>
   <source>it has format {0}, this program reads {1}</source>
   <translation>son format est {0}, ce programme lit {1}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>il dépasse {0} octets</translation>
  </message>
  <message>
   <source>it has no list of examples, or too many of them</source>
   <translation>il n'a pas de liste d'exemples, ou en a trop</translation>
  </message>
  <message>
   <source>it has {0}</source>
   <translation>elle a {0}</translation>
  </message>
  <message>
   <source>it has {0} tiles</source>
   <translation>elle a {0} tuiles</translation>
  </message>
  <message>
   <source>it is a whole number</source>
   <translation>c'est un nombre entier</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>son imbrication est trop profonde</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>ce n'est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it is of another store, or damaged</source>
   <translation>elle vient d'un autre dépôt, ou est endommagée</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>il est trop grand</translation>
  </message>
  <message>
   <source>it is too large for a STAC item</source>
   <translation>il est trop volumineux pour un item STAC</translation>
  </message>
  <message>
   <source>it looks like https://host:port, as the owner of the archive gives it</source>
   <translation>elle ressemble à https://host:port, telle que le propriétaire de l'archive la donne</translation>
  </message>
  <message>
   <source>it may have been moved; run the search again</source>
   <translation>il a peut-être été déplacé ; relancez la recherche</translation>
  </message>
  <message>
   <source>it must be a multiple of {0}</source>
   <translation>ce doit être un multiple de {0}</translation>
  </message>
  <message>
   <source>it needs {0} tiles at least</source>
   <translation>il lui faut au moins {0} tuiles</translation>
  </message>
  <message>
   <source>it was changed after its export: export it again</source>
   <translation>il a été modifié après son export : exportez-le de nouveau</translation>
  </message>
  <message>
   <source>its SHA-256 is {0}; ask its owner before you pin that</source>
   <translation>son SHA-256 est {0} ; demandez à son propriétaire avant de l'épingler</translation>
  </message>
  <message>
   <source>its calibration has no counts</source>
   <translation>son étalonnage n'a pas d'effectifs</translation>
  </message>
  <message>
   <source>its calibration has no numbers</source>
   <translation>son étalonnage ne contient pas de nombres</translation>
  </message>
  <message>
   <source>its classes have no names or colours</source>
   <translation>ses classes n'ont pas de noms ou de couleurs</translation>
  </message>
  <message>
   <source>its classes: {0}</source>
   <translation>ses classes : {0}</translation>
  </message>
  <message>
   <source>its columns: {0}</source>
   <translation>ses colonnes : {0}</translation>
  </message>
  <message>
   <source>its encoder has no fingerprint</source>
   <translation>son encodeur n'a pas d'empreinte</translation>
  </message>
  <message>
   <source>its examples have no roles and vectors</source>
   <translation>ses exemples n'ont ni rôles ni vecteurs</translation>
  </message>
  <message>
   <source>its fields: none</source>
   <translation>ses champs : aucun</translation>
  </message>
  <message>
   <source>its fields: {0}</source>
   <translation>ses champs : {0}</translation>
  </message>
  <message>
   <source>its file is damaged, or mean, std and scale in its card do not fit it</source>
   <translation>son fichier est endommagé, ou mean, std et scale dans sa fiche ne lui conviennent pas</translation>
  </message>
  <message>
   <source>its files have no georeference</source>
   <translation>ses fichiers n'ont pas de géoréférencement</translation>
  </message>
  <message>
   <source>its input_px must be a multiple of {0} and larger than its margin</source>
   <translation>son input_px doit être un multiple de {0} et dépasser sa marge</translation>
  </message>
  <message>
   <source>its layers: {0}</source>
   <translation>ses couches : {0}</translation>
  </message>
  <message>
   <source>its master password is needed; if you have given it, {0}</source>
   <translation>son mot de passe principal est nécessaire ; si vous l'avez saisi, {0}</translation>
  </message>
  <message>
   <source>its modes: {0}</source>
   <translation>ses modes : {0}</translation>
  </message>
  <message>
   <source>its outputs: {0}</source>
   <translation>ses sorties : {0}</translation>
  </message>
  <message>
   <source>its sources have {0} tiles, it says {1}</source>
   <translation>ses sources ont {0} tuiles, elle indique {1}</translation>
  </message>
  <message>
   <source>its sources: {0}</source>
   <translation>ses sources : {0}</translation>
  </message>
  <message>
   <source>its tables do not fit together</source>
   <translation>ses tables ne vont pas ensemble</translation>
  </message>
  <message>
   <source>its weights are probably damaged; get them again</source>
   <translation>ses poids sont probablement endommagés ; récupérez-les de nouveau</translation>
  </message>
  <message>
   <source>k is {0}</source>
   <translation>k vaut {0}</translation>
  </message>
  <message>
   <source>k must be at least 1, not {0}</source>
   <translation>k doit être au moins 1, pas {0}</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>clés</translation>
  </message>
  <message>
   <source>keys are neither copied nor pickled</source>
   <translation>les clés ne peuvent être ni copiées ni sérialisées (pickle)</translation>
  </message>
  <message>
   <source>keys of a store are damaged</source>
   <translation>des clés d'un dépôt sont endommagées</translation>
  </message>
  <message>
   <source>kind {0}, effort {1}</source>
   <translation>type {0}, effort {1}</translation>
  </message>
  <message>
   <source>kinds (groups of the tiles' vectors), words (kinds of ground found in the imagery), net (the land-cover network), or the path of a land-cover raster. Empty: that of the archive is brought up to date, a new archive gets none. none: it is left as it is.</source>
   <translation>kinds (groupes des vecteurs des tuiles), words (types de sol trouvés dans les images), net (le réseau d'occupation du sol) ou le chemin d'un raster d'occupation du sol. Vide : celle de l'archive est mise à jour, une nouvelle archive n'en reçoit pas. none : elle est laissée telle quelle.</translation>
  </message>
  <message>
   <source>kinds of place</source>
   <translation>types de lieux</translation>
  </message>
  <message>
   <source>known: auto, cpu, large</source>
   <translation>valeurs connues : auto, cpu, large</translation>
  </message>
  <message>
   <source>known: none</source>
   <translation>valeurs connues : aucune</translation>
  </message>
  <message>
   <source>known: run, cancel, carried, ping, quit</source>
   <translation>opérations connues : run, cancel, carried, ping, quit</translation>
  </message>
  <message>
   <source>known: {0}</source>
   <translation>valeurs connues : {0}</translation>
  </message>
  <message>
   <source>label a second class</source>
   <translation>étiquetez une deuxième classe</translation>
  </message>
  <message>
   <source>label fewer than {0}</source>
   <translation>étiquetez-en moins de {0}</translation>
  </message>
  <message>
   <source>label more images</source>
   <translation>étiquetez plus d'images</translation>
  </message>
  <message>
   <source>label places of at least one other class</source>
   <translation>étiquetez des lieux d'au moins une autre classe</translation>
  </message>
  <message>
   <source>label some places first</source>
   <translation>étiquetez d'abord quelques lieux</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>étiquettes</translation>
  </message>
  <message>
   <source>labels of shape {0} do not fit {1} images of {2} classes</source>
   <translation>des étiquettes de forme {0} ne conviennent pas à {1} images de {2} classes</translation>
  </message>
  <message>
   <source>land cover</source>
   <translation>occupation du sol</translation>
  </message>
  <message>
   <source>land-cover net</source>
   <translation>réseau d'occupation du sol</translation>
  </message>
  <message>
   <source>laplace or gaussian</source>
   <translation>laplace ou gaussian</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>mise en page</translation>
  </message>
  <message>
   <source>leaf {0} names tiles that are not there</source>
   <translation>la feuille {0} nomme des tuiles qui n'existent pas</translation>
  </message>
  <message>
   <source>learn from at most {0} tiles, or from smaller ones</source>
   <translation>apprenez d'au plus {0} tuiles, ou de tuiles plus petites</translation>
  </message>
  <message>
   <source>learned from {0}</source>
   <translation>appris de {0}</translation>
  </message>
  <message>
   <source>leave it away for {0}</source>
   <translation>omettez-la pour {0}</translation>
  </message>
  <message>
   <source>leave it empty to have one chosen</source>
   <translation>laissez vide pour un choix automatique</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>omettez-le</translation>
  </message>
  <message>
   <source>leave it out, or choose gaussian</source>
   <translation>omettez-le, ou choisissez gaussian</translation>
  </message>
  <message>
   <source>leave it out: all of a vault is sealed</source>
   <translation>omettez cette option : tout le contenu d'un coffre est scellé</translation>
  </message>
  <message>
   <source>leave out everything from ? or #</source>
   <translation>omettez tout à partir de ? ou #</translation>
  </message>
  <message>
   <source>leave out the overlap, or give a tile size</source>
   <translation>n'indiquez pas de recouvrement, ou indiquez une taille de tuile</translation>
  </message>
  <message>
   <source>leave the option away</source>
   <translation>omettez l'option</translation>
  </message>
  <message>
   <source>leave the option out to use the archive's own, or index into a new folder</source>
   <translation>omettez l'option pour garder la valeur de l'archive, ou indexez dans un nouveau dossier</translation>
  </message>
  <message>
   <source>leave the score map out</source>
   <translation>omettez la carte des scores</translation>
  </message>
  <message>
   <source>leave the weights out</source>
   <translation>omettez les poids</translation>
  </message>
  <message>
   <source>legend</source>
   <translation>légende</translation>
  </message>
  <message>
   <source>length {0} of the text encoder of {1} is not possible</source>
   <translation>une longueur de {0} pour l'encodeur de texte de {1} n'est pas possible</translation>
  </message>
  <message>
   <source>lengths in the grid CRS are off by up to {0} (the sources span a large area)</source>
   <translation>les longueurs dans le SCR de la grille sont fausses de {0} au plus (les sources couvrent une grande zone)</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>niveaux</translation>
  </message>
  <message>
   <source>licence: {0}</source>
   <translation>licence : {0}</translation>
  </message>
  <message>
   <source>liked</source>
   <translation>semblable</translation>
  </message>
  <message>
   <source>line {0} of {1} is not a name and {2} times 0 or 1</source>
   <translation>la ligne {0} de {1} n'est pas un nom et {2} fois 0 ou 1</translation>
  </message>
  <message>
   <source>line {0} of {1} says something else of {2} than an earlier one</source>
   <translation>la ligne {0} de {1} contredit une ligne précédente au sujet de {2}</translation>
  </message>
  <message>
   <source>lists are asked for in ascending order, each once</source>
   <translation>les listes se demandent par ordre croissant, chacune une seule fois</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>aspect</translation>
  </message>
  <message>
   <source>loss {0}</source>
   <translation>perte {0}</translation>
  </message>
  <message>
   <source>loss {0} at step {1}</source>
   <translation>perte {0} au pas {1}</translation>
  </message>
  <message>
   <source>make a new key</source>
   <translation>créez une nouvelle clé</translation>
  </message>
  <message>
   <source>make a new key, or: chmod 600 {0}</source>
   <translation>créez une nouvelle clé, ou : chmod 600 {0}</translation>
  </message>
  <message>
   <source>make a request (kinscape sei request), let the owner grant it, and accept the grant</source>
   <translation>faites une demande (kinscape sei request), faites-la autoriser par le propriétaire, puis acceptez l'autorisation</translation>
  </message>
  <message>
   <source>make its places anew</source>
   <translation>recréez ses lieux</translation>
  </message>
  <message>
   <source>make new keys by another name</source>
   <translation>créez de nouvelles clés sous un autre nom</translation>
  </message>
  <message>
   <source>make one with 'kinscape index'</source>
   <translation>créez-en une avec « kinscape index »</translation>
  </message>
  <message>
   <source>make or ask for new ones</source>
   <translation>créez-en ou demandez-en de nouvelles</translation>
  </message>
  <message>
   <source>make the request again</source>
   <translation>refaites la demande</translation>
  </message>
  <message>
   <source>map view</source>
   <translation>vue de la carte</translation>
  </message>
  <message>
   <source>marked as alike</source>
   <translation>marqué comme semblable</translation>
  </message>
  <message>
   <source>marked as not alike</source>
   <translation>marqué comme différent</translation>
  </message>
  <message>
   <source>marks were set in the results since the sample was drawn: they do not count here; draw again</source>
   <translation>des marques ont été posées dans les résultats depuis le tirage de l'échantillon : elles ne comptent pas ici ; refaites le tirage</translation>
  </message>
  <message>
   <source>memory_mb must be a whole number above zero, not {0}</source>
   <translation>memory_mb doit être un nombre entier supérieur à zéro, pas {0}</translation>
  </message>
  <message>
   <source>mend dim, output or pool (mean, first) in its card</source>
   <translation>corrigez dim, output ou pool (mean, first) dans sa fiche</translation>
  </message>
  <message>
   <source>mend input_px and bands in its card</source>
   <translation>corrigez input_px et bands dans sa fiche</translation>
  </message>
  <message>
   <source>mend it, or move it away to import without it</source>
   <translation>corrigez-le, ou déplacez-le pour importer sans lui</translation>
  </message>
  <message>
   <source>mend its card</source>
   <translation>corrigez sa fiche</translation>
  </message>
  <message>
   <source>mend length and tokenizer in its card</source>
   <translation>corrigez length et tokenizer dans sa fiche</translation>
  </message>
  <message>
   <source>mend mean, std and scale in its card</source>
   <translation>corrigez mean, std et scale dans sa fiche</translation>
  </message>
  <message>
   <source>mend output in its card</source>
   <translation>corrigez output dans sa fiche</translation>
  </message>
  <message>
   <source>mend the file and import it again</source>
   <translation>corrigez le fichier et importez-le de nouveau</translation>
  </message>
  <message>
   <source>mend the table</source>
   <translation>corrigez le tableau</translation>
  </message>
  <message>
   <source>metres a pixel are a number above 0</source>
   <translation>les mètres par pixel sont un nombre supérieur à 0</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>manqués</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>introuvable</translation>
  </message>
  <message>
   <source>missing is {0}</source>
   <translation>missing vaut {0}</translation>
  </message>
  <message>
   <source>model {0} gives {1} numbers, its manifest says {2}</source>
   <translation>le modèle {0} donne {1} nombres, son manifeste indique {2}</translation>
  </message>
  <message>
   <source>model {0} has cell_px {1}</source>
   <translation>le modèle {0} a cell_px {1}</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, not a TKANet</source>
   <translation>le modèle {0} est de type {1}, pas un TKANet</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, which turns no tile into a vector</source>
   <translation>le modèle {0} est de type {1}, qui ne transforme pas de tuile en vecteur</translation>
  </message>
  <message>
   <source>model {0} lacks its weights: {1} is not there</source>
   <translation>les poids du modèle {0} manquent : {1} n'existe pas</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels</source>
   <translation>le modèle {0} prend {1} pixels</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels, with {2} cells of margin</source>
   <translation>le modèle {0} prend {1} pixels, avec {2} cellules de marge</translation>
  </message>
  <message>
   <source>models of this kind come as .safetensors</source>
   <translation>les modèles de ce type sont fournis en .safetensors</translation>
  </message>
  <message>
   <source>modes</source>
   <translation>modes</translation>
  </message>
  <message>
   <source>more places were judged than there are</source>
   <translation>plus de lieux ont été jugés qu'il n'y en a</translation>
  </message>
  <message>
   <source>more queries would average the noise away. If that is what you want: kinscape modes allow, or another mode</source>
   <translation>davantage de requêtes effaceraient le bruit par moyennage. Si c'est ce que vous voulez : kinscape modes allow, ou un autre mode</translation>
  </message>
  <message>
   <source>more similar than {0} % of random tiles</source>
   <translation>plus semblable que {0} % de tuiles prises au hasard</translation>
  </message>
  <message>
   <source>more than {0} images</source>
   <translation>plus de {0} images</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <source>my land-cover raster</source>
   <translation>mon raster d'occupation du sol</translation>
  </message>
  <message>
   <source>name a .parquet file</source>
   <translation>nommez un fichier .parquet</translation>
  </message>
  <message>
   <source>name a base encoder, or a recipe with keep_weight 0</source>
   <translation>nommez un encodeur de base, ou une recette avec keep_weight 0</translation>
  </message>
  <message>
   <source>name a raster file</source>
   <translation>nommez un fichier raster</translation>
  </message>
  <message>
   <source>name a raster file, or give the folder to index</source>
   <translation>nommez un fichier raster, ou indiquez le dossier à indexer</translation>
  </message>
  <message>
   <source>name a raster, or a folder that holds files such as .tif, .vrt, .jp2, .png or .jpg</source>
   <translation>nommez un raster, ou un dossier contenant des fichiers comme .tif, .vrt, .jp2, .png ou .jpg</translation>
  </message>
  <message>
   <source>name a trained encoder as base, or train one on class folders first</source>
   <translation>nommez un encodeur entraîné comme base, ou entraînez-en d'abord un sur des dossiers de classes</translation>
  </message>
  <message>
   <source>name an encoder; see: kinscape encoders</source>
   <translation>nommez un encodeur ; voir : kinscape encoders</translation>
  </message>
  <message>
   <source>name an image or raster file, such as a GeoTIFF</source>
   <translation>nommez un fichier image ou raster, par exemple un GeoTIFF</translation>
  </message>
  <message>
   <source>name another file</source>
   <translation>nommez un autre fichier</translation>
  </message>
  <message>
   <source>name another one</source>
   <translation>nommez-en un autre</translation>
  </message>
  <message>
   <source>name each differently</source>
   <translation>donnez à chacune un nom différent</translation>
  </message>
  <message>
   <source>name from 2 to {0}</source>
   <translation>nommez-en de 2 à {0}</translation>
  </message>
  <message>
   <source>name its folder so</source>
   <translation>donnez ce nom à son dossier</translation>
  </message>
  <message>
   <source>name one of them, such as {0}</source>
   <translation>nommez-en un, par exemple {0}</translation>
  </message>
  <message>
   <source>name rasters or folders</source>
   <translation>nommez des rasters ou des dossiers</translation>
  </message>
  <message>
   <source>name rasters or folders to index</source>
   <translation>nommez des rasters ou des dossiers à indexer</translation>
  </message>
  <message>
   <source>name start and end in the card's text part</source>
   <translation>nommez start et end dans la partie text de la fiche</translation>
  </message>
  <message>
   <source>name the card: a .json file</source>
   <translation>nommez la fiche : un fichier .json</translation>
  </message>
  <message>
   <source>name the column of vectors</source>
   <translation>nommez la colonne des vecteurs</translation>
  </message>
  <message>
   <source>name the encoder that it is</source>
   <translation>nommez l'encodeur que c'est</translation>
  </message>
  <message>
   <source>name the mode too</source>
   <translation>indiquez aussi le mode</translation>
  </message>
  <message>
   <source>name the model's manifest.json</source>
   <translation>nommez le manifest.json du modèle</translation>
  </message>
  <message>
   <source>named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>désigné par la variable KINSCAPE_ENGINE_PYTHON</translation>
  </message>
  <message>
   <source>narrow the search with an extent or a polygon, or leave the score map out</source>
   <translation>restreignez la recherche par une emprise ou un polygone, ou omettez la carte des scores</translation>
  </message>
  <message>
   <source>network</source>
   <translation>réseau</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>pas de SCR</translation>
  </message>
  <message>
   <source>no Gauss noise has this epsilon and delta</source>
   <translation>aucun bruit gaussien n'a cet epsilon et ce delta</translation>
  </message>
  <message>
   <source>no NDCG with an ideal called {0}</source>
   <translation>pas de NDCG avec un idéal nommé {0}</translation>
  </message>
  <message>
   <source>no Python {0}.{1} or newer was found to build the engine on</source>
   <translation>aucun Python {0}.{1} ou plus récent n'a été trouvé pour y créer le moteur</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>no archive was given</source>
   <translation>aucune archive n'a été indiquée</translation>
  </message>
  <message>
   <source>no average precision normalised by {0}</source>
   <translation>pas de précision moyenne normalisée par {0}</translation>
  </message>
  <message>
   <source>no box on {0} to look for</source>
   <translation>aucun rectangle à chercher sur {0}</translation>
  </message>
  <message>
   <source>no build called {0}</source>
   <translation>aucune version nommée {0}</translation>
  </message>
  <message>
   <source>no check called {0}</source>
   <translation>aucune vérification nommée {0}</translation>
  </message>
  <message>
   <source>no class has two images; a triplet needs two of one class</source>
   <translation>aucune classe n'a deux images ; un triplet en demande deux d'une même classe</translation>
  </message>
  <message>
   <source>no component called {0}</source>
   <translation>aucun composant nommé {0}</translation>
  </message>
  <message>
   <source>no concept was given</source>
   <translation>aucun concept n'a été indiqué</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <source>no distance called {0}</source>
   <translation>aucune distance ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no encoder called {0}</source>
   <translation>aucun encodeur nommé {0}</translation>
  </message>
  <message>
   <source>no example says what to find</source>
   <translation>aucun exemple ne dit quoi trouver</translation>
  </message>
  <message>
   <source>no form of vectors called {0}</source>
   <translation>aucune forme de vecteurs ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no imagery here</source>
   <translation>pas d'imagerie ici</translation>
  </message>
  <message>
   <source>no index kind {0}</source>
   <translation>aucun type d'index {0}</translation>
  </message>
  <message>
   <source>no job called {0}</source>
   <translation>aucun traitement nommé {0}</translation>
  </message>
  <message>
   <source>no kind of noise called {0}</source>
   <translation>aucun type de bruit nommé {0}</translation>
  </message>
  <message>
   <source>no land cover called {0}, and no such file</source>
   <translation>aucune occupation du sol ne s'appelle {0}, et ce fichier n'existe pas</translation>
  </message>
  <message>
   <source>no land-cover model called {0}</source>
   <translation>aucun modèle d'occupation du sol ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no land-cover network called {0}</source>
   <translation>aucun réseau d'occupation du sol ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>pas de limite</translation>
  </message>
  <message>
   <source>no loss called {0}</source>
   <translation>aucune perte ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no message of kind {0} with a header of {1} bytes and {2} parts</source>
   <translation>pas de message de type {0} avec un en-tête de {1} octets et {2} parties</translation>
  </message>
  <message>
   <source>no mode called {0}</source>
   <translation>aucun mode nommé {0}</translation>
  </message>
  <message>
   <source>no mode called {0} can be published</source>
   <translation>aucun mode nommé {0} ne peut être publié</translation>
  </message>
  <message>
   <source>no model of yours is called {0}</source>
   <translation>aucun de vos modèles ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no network called {0} to fine-tune</source>
   <translation>aucun réseau nommé {0} à affiner</translation>
  </message>
  <message>
   <source>no operation called {0}</source>
   <translation>aucune opération nommée {0}</translation>
  </message>
  <message>
   <source>no parcels of kind {0}</source>
   <translation>aucune parcelle de type {0}</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>pas d'image</translation>
  </message>
  <message>
   <source>no picture of row {0}: {1}</source>
   <translation>pas d'image de la ligne {0} : {1}</translation>
  </message>
  <message>
   <source>no pipe</source>
   <translation>pas de tube</translation>
  </message>
  <message>
   <source>no place is left that could be labelled</source>
   <translation>il ne reste aucun lieu à étiqueter</translation>
  </message>
  <message>
   <source>no place scores that much</source>
   <translation>aucun lieu n'atteint ce score</translation>
  </message>
  <message>
   <source>no point yet</source>
   <translation>pas encore de point</translation>
  </message>
  <message>
   <source>no polygon layer is chosen</source>
   <translation>aucune couche de polygones n'est choisie</translation>
  </message>
  <message>
   <source>no raster found in: {0}</source>
   <translation>aucun raster trouvé dans : {0}</translation>
  </message>
  <message>
   <source>no raster of {0} can be read</source>
   <translation>aucun raster de {0} n'est lisible</translation>
  </message>
  <message>
   <source>no raster of {0} can be read: {1}</source>
   <translation>aucun raster de {0} ne peut être lu : {1}</translation>
  </message>
  <message>
   <source>no raster to choose a grid for</source>
   <translation>aucun raster pour choisir une grille</translation>
  </message>
  <message>
   <source>no results were given</source>
   <translation>aucun résultat n'a été indiqué</translation>
  </message>
  <message>
   <source>no review is called {0}</source>
   <translation>aucun examen ne s'appelle {0}</translation>
  </message>
  <message>
   <source>no safe connection to {0}: {1}</source>
   <translation>pas de connexion sûre à {0} : {1}</translation>
  </message>
  <message>
   <source>no sample was given</source>
   <translation>aucun échantillon n'a été indiqué</translation>
  </message>
  <message>
   <source>no source of the archive lies below {0}</source>
   <translation>aucune source de l'archive ne se trouve sous {0}</translation>
  </message>
  <message>
   <source>no sources are given, and the archive remembers none</source>
   <translation>aucune source n'est indiquée, et l'archive n'en a retenu aucune</translation>
  </message>
  <message>
   <source>no space left on the disk while writing {0}</source>
   <translation>plus d'espace sur le disque pendant l'écriture de {0}</translation>
  </message>
  <message>
   <source>no store hides vectors of {0} numbers</source>
   <translation>aucun dépôt ne masque des vecteurs de {0} nombres</translation>
  </message>
  <message>
   <source>no such file or folder: {0}</source>
   <translation>fichier ou dossier inexistant : {0}</translation>
  </message>
  <message>
   <source>no such file: {0}</source>
   <translation>fichier inexistant : {0}</translation>
  </message>
  <message>
   <source>no table from labels of shape {0} for {1} rows</source>
   <translation>pas de table à partir d'étiquettes de forme {0} pour {1} lignes</translation>
  </message>
  <message>
   <source>no table of {0} numbers from {1} and {2}</source>
   <translation>pas de table de {0} nombres à partir de {1} et {2}</translation>
  </message>
  <message>
   <source>no vectors</source>
   <translation>pas de vecteurs</translation>
  </message>
  <message>
   <source>no way of choosing triplets called {0}</source>
   <translation>aucune façon de choisir les triplets ne s'appelle {0}</translation>
  </message>
  <message>
   <source>noise cannot be added to {0} numbers</source>
   <translation>le bruit ne peut pas être ajouté à {0} nombres</translation>
  </message>
  <message>
   <source>noise needs a query vector of length 1</source>
   <translation>le bruit a besoin d'un vecteur de requête de longueur 1</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>none in QGIS's options; that of the system, if there is one</source>
   <translation>aucun dans les options de QGIS ; celui du système, s'il existe</translation>
  </message>
  <message>
   <source>none of the {0} labelled places of {1} lies on the imagery</source>
   <translation>aucun des {0} lieux étiquetés de {1} ne se trouve sur l'imagerie</translation>
  </message>
  <message>
   <source>none of {0} sources can be indexed; the first: {1}</source>
   <translation>aucune des {0} sources ne peut être indexée ; la première : {1}</translation>
  </message>
  <message>
   <source>none: searches are exact</source>
   <translation>aucun : les recherches sont exactes</translation>
  </message>
  <message>
   <source>none: the examples are averaged</source>
   <translation>aucun : la moyenne des exemples est prise</translation>
  </message>
  <message>
   <source>north to south</source>
   <translation>du nord au sud</translation>
  </message>
  <message>
   <source>not a coordinate reference system: {0}</source>
   <translation>pas un système de coordonnées de référence : {0}</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>pas encore interrogé</translation>
  </message>
  <message>
   <source>not computed yet</source>
   <translation>pas encore calculée</translation>
  </message>
  <message>
   <source>not enough space: {0} MB are needed in {1}, {2} MB are free</source>
   <translation>espace insuffisant : {0} Mo sont nécessaires dans {1}, {2} Mo sont libres</translation>
  </message>
  <message>
   <source>not found: {0}</source>
   <translation>introuvable : {0}</translation>
  </message>
  <message>
   <source>not in these places</source>
   <translation>pas dans ces lieux</translation>
  </message>
  <message>
   <source>not indexed: {0}</source>
   <translation>non indexé : {0}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>non installé</translation>
  </message>
  <message>
   <source>not of all tiles</source>
   <translation>pas pour toutes les tuiles</translation>
  </message>
  <message>
   <source>not searchable yet: {0}</source>
   <translation>pas encore consultable : {0}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>remarque</translation>
  </message>
  <message>
   <source>nothing (from scratch)</source>
   <translation>rien (à partir de zéro)</translation>
  </message>
  <message>
   <source>nothing of this store is in the archive any more</source>
   <translation>plus rien de ce dépôt n'est dans l'archive</translation>
  </message>
  <message>
   <source>nothing of {0} can be offered</source>
   <translation>rien de {0} ne peut être offert</translation>
  </message>
  <message>
   <source>nothing of {0} is left to train on</source>
   <translation>il ne reste rien de {0} pour l'entraînement</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have</source>
   <translation>rien n'indique quel SHA-256 {0} doit avoir</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have, so it cannot be checked</source>
   <translation>rien n'indique quel SHA-256 {0} doit avoir, il ne peut donc pas être vérifié</translation>
  </message>
  <message>
   <source>of the development folder</source>
   <translation>du dossier de développement</translation>
  </message>
  <message>
   <source>of {0} marked places the best {1} were taken as examples</source>
   <translation>sur {0} lieux marqués, les {1} meilleurs ont été pris comme exemples</translation>
  </message>
  <message>
   <source>of {0}, {1}</source>
   <translation>de {0}, {1}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>often a firewall or antivirus program of your organisation opens encrypted connections: ask for its certificate (a .pem file) and choose it under 'Certificate file'</source>
   <translation>souvent, un pare-feu ou un antivirus de votre organisation ouvre les connexions chiffrées : demandez son certificat (un fichier .pem) et choisissez-le sous « Fichier de certificats »</translation>
  </message>
  <message>
   <source>often another program's libraries are in the way; copy the details when you report this</source>
   <translation>souvent, les bibliothèques d'un autre programme interfèrent ; copiez les détails si vous le signalez</translation>
  </message>
  <message>
   <source>often the system ran out of memory: use fewer workers; what was finished is kept</source>
   <translation>souvent, le système manquait de mémoire : utilisez moins de processus ; ce qui était terminé est conservé</translation>
  </message>
  <message>
   <source>often too little memory: run it again with fewer workers (KINSCAPE_WORKERS=1); finished blocks are kept</source>
   <translation>souvent trop peu de mémoire : relancez avec moins de processus (KINSCAPE_WORKERS=1) ; les blocs terminés sont conservés</translation>
  </message>
  <message>
   <source>old files could not be removed: {0}</source>
   <translation>d'anciens fichiers n'ont pas pu être supprimés : {0}</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install python3-venv; or choose another Python to build on</source>
   <translation>sous Debian et Ubuntu, installez python3-venv ; ou choisissez un autre Python de base</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install the package python3-venv; or choose another Python to build on; or put pip's wheel into a folder and install from that folder</source>
   <translation>sous Debian et Ubuntu, installez le paquet python3-venv ; ou choisissez un autre Python de base ; ou placez le paquet wheel de pip dans un dossier et installez à partir de ce dossier</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>un lieu</translation>
  </message>
  <message>
   <source>one place where tiles overlap</source>
   <translation>un seul lieu là où des tuiles se recouvrent</translation>
  </message>
  <message>
   <source>only a vector of length 1 can be sealed</source>
   <translation>seul un vecteur de longueur 1 peut être scellé</translation>
  </message>
  <message>
   <source>only vectors with footprints can be imported</source>
   <translation>seuls des vecteurs avec emprises peuvent être importés</translation>
  </message>
  <message>
   <source>open the archive again</source>
   <translation>rouvrez l'archive</translation>
  </message>
  <message>
   <source>orthorectify it first (gdalwarp -rpc)</source>
   <translation>orthorectifiez-le d'abord (gdalwarp -rpc)</translation>
  </message>
  <message>
   <source>over http anyone on the way could read the token</source>
   <translation>avec http, n'importe qui sur le trajet pourrait lire le jeton</translation>
  </message>
  <message>
   <source>packages</source>
   <translation>paquets</translation>
  </message>
  <message>
   <source>packages were to come from an unprotected address ({0}), where anybody on the way could change them</source>
   <translation>des paquets devaient venir d'une adresse non protégée ({0}), où n'importe qui en chemin pourrait les modifier</translation>
  </message>
  <message>
   <source>page {0} of {1}</source>
   <translation>page {0} sur {1}</translation>
  </message>
  <message>
   <source>partly indexed</source>
   <translation>partiellement indexé</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>parties</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>image collée</translation>
  </message>
  <message>
   <source>path</source>
   <translation>chemin</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>images</translation>
  </message>
  <message>
   <source>pictures of {0} pixels are not possible</source>
   <translation>des images de {0} pixels ne sont pas possibles</translation>
  </message>
  <message>
   <source>pieces</source>
   <translation>morceaux</translation>
  </message>
  <message>
   <source>pip could not be brought up to date; going on with the old one</source>
   <translation>pip n'a pas pu être mis à jour ; l'ancien continue d'être utilisé</translation>
  </message>
  <message>
   <source>pip found nothing to install</source>
   <translation>pip n'a rien trouvé à installer</translation>
  </message>
  <message>
   <source>pip's own</source>
   <translation>celui de pip</translation>
  </message>
  <message>
   <source>pixels of {0} m are not possible</source>
   <translation>des pixels de {0} m ne sont pas possibles</translation>
  </message>
  <message>
   <source>place {0}</source>
   <translation>lieu {0}</translation>
  </message>
  <message>
   <source>place {0} by looks alone</source>
   <translation>lieu {0} selon l'aspect seul</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lieux</translation>
  </message>
  <message>
   <source>places must be pairs of longitude and latitude, not of shape {0}</source>
   <translation>les lieux doivent être des paires longitude et latitude, pas de forme {0}</translation>
  </message>
  <message>
   <source>please report this</source>
   <translation>veuillez signaler ceci</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>polygones</translation>
  </message>
  <message>
   <source>port, workers, budget or window are out of range</source>
   <translation>port, workers, budget ou window sont hors limites</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>précision</translation>
  </message>
  <message>
   <source>prepare a new store</source>
   <translation>préparez un nouveau dépôt</translation>
  </message>
  <message>
   <source>prepare it again: kinscape sei prepare</source>
   <translation>préparez-le de nouveau : kinscape sei prepare</translation>
  </message>
  <message>
   <source>prepare it with: kinscape publish</source>
   <translation>préparez-la avec : kinscape publish</translation>
  </message>
  <message>
   <source>prepare the store again</source>
   <translation>préparez de nouveau le dépôt</translation>
  </message>
  <message>
   <source>presence labels of shape {0} do not fit {1} images</source>
   <translation>des étiquettes de présence de forme {0} ne conviennent pas à {1} images</translation>
  </message>
  <message>
   <source>press, drag and release to draw a box</source>
   <translation>appuyez, glissez et relâchez pour dessiner un rectangle</translation>
  </message>
  <message>
   <source>print</source>
   <translation>imprimer</translation>
  </message>
  <message>
   <source>private</source>
   <translation>privé</translation>
  </message>
  <message>
   <source>private search needs the package tenseal, which is not installed here</source>
   <translation>la recherche privée a besoin du paquet tenseal, qui n'est pas installé ici</translation>
  </message>
  <message>
   <source>private: encrypted. What the server learns in each stands in the help of the Remote page.</source>
   <translation>private : chiffré. Ce que le serveur apprend dans chaque mode figure dans l'aide de la page À distance.</translation>
  </message>
  <message>
   <source>publish</source>
   <translation>publier</translation>
  </message>
  <message>
   <source>publish it again</source>
   <translation>publiez-le de nouveau</translation>
  </message>
  <message>
   <source>publish it again, or update Kinscape</source>
   <translation>publiez-la de nouveau, ou mettez Kinscape à jour</translation>
  </message>
  <message>
   <source>publish one under another name</source>
   <translation>publiez-en une sous un autre nom</translation>
  </message>
  <message>
   <source>publish the archive again</source>
   <translation>publiez de nouveau l'archive</translation>
  </message>
  <message>
   <source>publish the archive again with this mode</source>
   <translation>publiez de nouveau l'archive avec ce mode</translation>
  </message>
  <message>
   <source>publish the archive again, or run: kinscape sei add</source>
   <translation>publiez de nouveau l'archive, ou exécutez : kinscape sei add</translation>
  </message>
  <message>
   <source>publish the vault again under another name</source>
   <translation>publiez de nouveau le coffre sous un autre nom</translation>
  </message>
  <message>
   <source>published</source>
   <translation>publié</translation>
  </message>
  <message>
   <source>put .jpg, .png or .tif files there</source>
   <translation>placez-y des fichiers .jpg, .png ou .tif</translation>
  </message>
  <message>
   <source>put it beside the card</source>
   <translation>placez-le à côté de la fiche</translation>
  </message>
  <message>
   <source>put name and password, or the token, into an authentication entry of QGIS</source>
   <translation>mettez le nom et le mot de passe, ou le jeton, dans une entrée d'authentification de QGIS</translation>
  </message>
  <message>
   <source>put the item that belongs to the file beside it, or move it away</source>
   <translation>placez à côté l'item qui correspond au fichier, ou déplacez-le ailleurs</translation>
  </message>
  <message>
   <source>put {0} into {1}</source>
   <translation>placez {0} dans {1}</translation>
  </message>
  <message>
   <source>pyqtgraph is not there: the histogram is drawn in a simpler way</source>
   <translation>pyqtgraph est absent : l'histogramme est dessiné plus simplement</translation>
  </message>
  <message>
   <source>pyqtgraph {0} of {1}</source>
   <translation>pyqtgraph {0} de {1}</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>qualité</translation>
  </message>
  <message>
   <source>raise the limit in the settings, or use fewer workers</source>
   <translation>augmentez la limite dans les paramètres, ou utilisez moins de processus</translation>
  </message>
  <message>
   <source>ranked by looks alone: the land cover of the query is not known</source>
   <translation>classé selon l'aspect seul : l'occupation du sol de la requête n'est pas connue</translation>
  </message>
  <message>
   <source>ranked by looks alone: {0}</source>
   <translation>classé selon l'aspect seul : {0}</translation>
  </message>
  <message>
   <source>ranking</source>
   <translation>classement</translation>
  </message>
  <message>
   <source>rankings must be a table (queries, ranks), not of shape {0}</source>
   <translation>les classements doivent être un tableau (requêtes, rangs), pas de forme {0}</translation>
  </message>
  <message>
   <source>rasters</source>
   <translation>rasters</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>lecture…</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>rappel</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>reçu</translation>
  </message>
  <message>
   <source>reduce them to 128 numbers</source>
   <translation>réduisez-les à 128 nombres</translation>
  </message>
  <message>
   <source>reinstall the engine's environment</source>
   <translation>réinstallez l'environnement du moteur</translation>
  </message>
  <message>
   <source>remove it first to replace it</source>
   <translation>retirez-la d'abord pour la remplacer</translation>
  </message>
  <message>
   <source>remove it to begin the training again</source>
   <translation>supprimez-le pour recommencer l'entraînement</translation>
  </message>
  <message>
   <source>remove it; it is made again</source>
   <translation>supprimez-le ; il sera recréé</translation>
  </message>
  <message>
   <source>remove it; it is trained again</source>
   <translation>supprimez-le ; il sera entraîné de nouveau</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>réparer</translation>
  </message>
  <message>
   <source>report</source>
   <translation>rapport</translation>
  </message>
  <message>
   <source>rerank</source>
   <translation>reclasser</translation>
  </message>
  <message>
   <source>restore it from a copy, or delete it: those who know the old key must then accept the new one</source>
   <translation>rétablissez-la à partir d'une copie, ou supprimez-la : ceux qui connaissent l'ancienne clé devront alors accepter la nouvelle</translation>
  </message>
  <message>
   <source>restore the folder from a copy, or index the sources again into a new folder</source>
   <translation>restaurez le dossier à partir d'une copie, ou indexez de nouveau les sources dans un nouveau dossier</translation>
  </message>
  <message>
   <source>review</source>
   <translation>examen</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then build the index</source>
   <translation>relancez « kinscape index » pour la terminer, puis créez l'index</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then compute the land cover</source>
   <translation>relancez « kinscape index » pour la terminer, puis calculez l'occupation du sol</translation>
  </message>
  <message>
   <source>run first: kinscape sei add</source>
   <translation>exécutez d'abord : kinscape sei add</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>relancez</translation>
  </message>
  <message>
   <source>run it again, while nothing changes its files</source>
   <translation>relancez, pendant que rien ne modifie ses fichiers</translation>
  </message>
  <message>
   <source>run it for each</source>
   <translation>exécutez la commande pour chacun</translation>
  </message>
  <message>
   <source>run the installation again: what is already here is kept</source>
   <translation>relancez l'installation : ce qui est déjà là est conservé</translation>
  </message>
  <message>
   <source>run the installation again; if it happens again, the index or something on the way changes files: use another package index</source>
   <translation>relancez l'installation ; si cela se reproduit, l'index ou quelque chose en chemin modifie les fichiers : utilisez un autre index de paquets</translation>
  </message>
  <message>
   <source>run the same 'kinscape index' again to go on</source>
   <translation>relancez le même « kinscape index » pour continuer</translation>
  </message>
  <message>
   <source>run the search again</source>
   <translation>relancez la recherche</translation>
  </message>
  <message>
   <source>run the search again to have one</source>
   <translation>relancez la recherche pour en obtenir une</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>échantillon</translation>
  </message>
  <message>
   <source>save it with torch.jit.save (TorchScript)</source>
   <translation>enregistrez-le avec torch.jit.save (TorchScript)</translation>
  </message>
  <message>
   <source>save or drop the edits of the layer, and mark again</source>
   <translation>enregistrez ou abandonnez les modifications de la couche, puis marquez de nouveau</translation>
  </message>
  <message>
   <source>save the concept again</source>
   <translation>enregistrez le concept de nouveau</translation>
  </message>
  <message>
   <source>score</source>
   <translation>score</translation>
  </message>
  <message>
   <source>score of at least {0}</source>
   <translation>score d'au moins {0}</translation>
  </message>
  <message>
   <source>scores are from -1 to 1</source>
   <translation>les scores vont de -1 à 1</translation>
  </message>
  <message>
   <source>scores differ from those in the open by at most {0}</source>
   <translation>les scores diffèrent de ceux en clair de {0} au plus</translation>
  </message>
  <message>
   <source>sealed bytes cannot be used</source>
   <translation>des octets scellés ne peuvent pas être utilisés</translation>
  </message>
  <message>
   <source>search again</source>
   <translation>relancez la recherche</translation>
  </message>
  <message>
   <source>search again: older results lack it</source>
   <translation>relancez la recherche : cela manque dans les résultats plus anciens</translation>
  </message>
  <message>
   <source>search again: older results lack them</source>
   <translation>relancez la recherche : elles manquent dans les résultats plus anciens</translation>
  </message>
  <message>
   <source>search exactly: that is fastest for so few</source>
   <translation>cherchez de façon exacte : c'est le plus rapide pour si peu</translation>
  </message>
  <message>
   <source>search it by its own tiles, or index the sources again with an encoder that you have</source>
   <translation>cherchez avec ses propres tuiles, ou indexez de nouveau les sources avec un encodeur dont vous disposez</translation>
  </message>
  <message>
   <source>search with fewer filters</source>
   <translation>cherchez avec moins de filtres</translation>
  </message>
  <message>
   <source>searched exactly: a score map needs the score of every tile</source>
   <translation>recherche exacte : une carte des scores a besoin du score de chaque tuile</translation>
  </message>
  <message>
   <source>searched exactly: the archive has no approximate index</source>
   <translation>recherche exacte : l'archive n'a pas d'index approché</translation>
  </message>
  <message>
   <source>searched exactly: the filters leave {0} of {1} tiles</source>
   <translation>recherche exacte : les filtres laissent {0} tuiles sur {1}</translation>
  </message>
  <message>
   <source>searched exactly: {0}</source>
   <translation>recherche exacte : {0}</translation>
  </message>
  <message>
   <source>see 'kinscape info' for their paths</source>
   <translation>voir « kinscape info » pour leurs chemins</translation>
  </message>
  <message>
   <source>see docs on recipes: numbers, names and pairs as written there</source>
   <translation>voir la documentation sur les recettes : nombres, noms et paires comme elle les écrit</translation>
  </message>
  <message>
   <source>see docs/architecture.md, 'Jobs'</source>
   <translation>voir docs/architecture.md, « Jobs »</translation>
  </message>
  <message>
   <source>see docs/landcover.md</source>
   <translation>voir docs/landcover.md</translation>
  </message>
  <message>
   <source>see docs/landcover.md, 'Data of your own'</source>
   <translation>voir docs/landcover.md, « Data of your own »</translation>
  </message>
  <message>
   <source>see kinscape serve --help</source>
   <translation>voir kinscape serve --help</translation>
  </message>
  <message>
   <source>see the help on bringing an encoder</source>
   <translation>voir l'aide sur l'ajout d'un encodeur</translation>
  </message>
  <message>
   <source>see the models that come with Kinscape for an example</source>
   <translation>voir par exemple les modèles fournis avec Kinscape</translation>
  </message>
  <message>
   <source>see: kinscape accounts list</source>
   <translation>voir : kinscape accounts list</translation>
  </message>
  <message>
   <source>see: kinscape encoders</source>
   <translation>voir : kinscape encoders</translation>
  </message>
  <message>
   <source>see: kinscape keys list</source>
   <translation>voir : kinscape keys list</translation>
  </message>
  <message>
   <source>see: kinscape sei info</source>
   <translation>voir : kinscape sei info</translation>
  </message>
  <message>
   <source>see: kinscape sei list</source>
   <translation>voir : kinscape sei list</translation>
  </message>
  <message>
   <source>see: kinscape sei {0} --help</source>
   <translation>voir : kinscape sei {0} --help</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentation</translation>
  </message>
  <message>
   <source>sei {0} needs {1}</source>
   <translation>sei {0} a besoin de {1}</translation>
  </message>
  <message>
   <source>sei {0} works on one store</source>
   <translation>sei {0} ne traite qu'un dépôt</translation>
  </message>
  <message>
   <source>send less at once</source>
   <translation>envoyez moins à la fois</translation>
  </message>
  <message>
   <source>send paths, not data</source>
   <translation>envoyez des chemins, pas des données</translation>
  </message>
  <message>
   <source>send them first</source>
   <translation>envoyez-les d'abord</translation>
  </message>
  <message>
   <source>server</source>
   <translation>serveur</translation>
  </message>
  <message>
   <source>set --bands within 1 to {0}</source>
   <translation>réglez --bands entre 1 et {0}</translation>
  </message>
  <message>
   <source>set it to a whole number, or unset it</source>
   <translation>donnez-lui un nombre entier, ou supprimez-la</translation>
  </message>
  <message>
   <source>set near to the point's x, y</source>
   <translation>donnez à near les x, y du point</translation>
  </message>
  <message>
   <source>set radius_m, such as 5000</source>
   <translation>indiquez radius_m, par exemple 5000</translation>
  </message>
  <message>
   <source>set the address of an index that has it under 'Index of the small torch build', or choose the large build</source>
   <translation>indiquez sous « Index de la petite version de torch » l'adresse d'un index qui la propose, ou choisissez la grande version</translation>
  </message>
  <message>
   <source>set up the engine again with its networks, or use encoder 'handcrafted'</source>
   <translation>réinstallez le moteur avec ses réseaux, ou utilisez l'encodeur « handcrafted »</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks</source>
   <translation>recréez l'environnement du moteur avec ses réseaux</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks, or use encoder 'handcrafted'</source>
   <translation>recréez l'environnement du moteur avec ses réseaux, ou utilisez l'encodeur « handcrafted »</translation>
  </message>
  <message>
   <source>set up the engine's environment again, or use encoder 'handcrafted'</source>
   <translation>recréez l'environnement du moteur, ou utilisez l'encodeur « handcrafted »</translation>
  </message>
  <message>
   <source>set up the engine's environment again, with networks</source>
   <translation>recréez l'environnement du moteur, avec les réseaux</translation>
  </message>
  <message>
   <source>set up the engine's environment again{0}; what is there: kinscape doctor</source>
   <translation>réinstallez l'environnement du moteur{0} ; ce qui est présent : kinscape doctor</translation>
  </message>
  <message>
   <source>several classes have an image called {0}, so the table of marks does not tell which is meant</source>
   <translation>plusieurs classes ont une image nommée {0}, si bien que la table des marques ne dit pas laquelle est visée</translation>
  </message>
  <message>
   <source>similar</source>
   <translation>semblable</translation>
  </message>
  <message>
   <source>similarity</source>
   <translation>similarité</translation>
  </message>
  <message>
   <source>similarity search</source>
   <translation>recherche par similarité</translation>
  </message>
  <message>
   <source>somebody put back an old copy; tell its owner</source>
   <translation>quelqu'un a remis en place une ancienne copie ; prévenez son propriétaire</translation>
  </message>
  <message>
   <source>sort the file by 'source' first</source>
   <translation>triez d'abord le fichier par « source »</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>source {0}: state {1}, {2} tiles</source>
   <translation>source {0} : état {1}, {2} tuiles</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>sources</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>démarrage</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>déclaration</translation>
  </message>
  <message>
   <source>step {0}</source>
   <translation>pas {0}</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>pas</translation>
  </message>
  <message>
   <source>stop rule</source>
   <translation>règle d'arrêt</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>such an address ends up in files: give them in pip's own configuration or keyring</source>
   <translation>une telle adresse finit dans des fichiers : indiquez-les dans la configuration ou le trousseau propre à pip</translation>
  </message>
  <message>
   <source>such as "file": "text.onnx", "tokenizer": "tokenizer.json"</source>
   <translation>par exemple "file": "text.onnx", "tokenizer": "tokenizer.json"</translation>
  </message>
  <message>
   <source>such as https://archives.example:8443</source>
   <translation>par exemple https://archives.example:8443</translation>
  </message>
  <message>
   <source>such as private,private-exact</source>
   <translation>par exemple private,private-exact</translation>
  </message>
  <message>
   <source>take a smaller one</source>
   <translation>prenez-en une plus petite</translation>
  </message>
  <message>
   <source>take the grant that was made for this request</source>
   <translation>prenez l'autorisation qui a été créée pour cette demande</translation>
  </message>
  <message>
   <source>the action {0} is not known</source>
   <translation>l'action {0} n'est pas connue</translation>
  </message>
  <message>
   <source>the address of a server must hold no password</source>
   <translation>l'adresse d'un serveur ne doit pas contenir de mot de passe</translation>
  </message>
  <message>
   <source>the address of the package index begins with http:, where anybody on the way could change packages</source>
   <translation>l'adresse de l'index de paquets commence par http:, où n'importe qui en chemin pourrait modifier les paquets</translation>
  </message>
  <message>
   <source>the address of the package index carries a user name or password, or a key after ? or #</source>
   <translation>l'adresse de l'index de paquets contient un nom d'utilisateur ou un mot de passe, ou une clé après ? ou #</translation>
  </message>
  <message>
   <source>the address of {0} is not known in this network</source>
   <translation>l'adresse de {0} n'est pas connue sur ce réseau</translation>
  </message>
  <message>
   <source>the answer cannot be opened</source>
   <translation>la réponse ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>the answer that QGIS carried cannot be read: {0}</source>
   <translation>la réponse transmise par QGIS ne peut pas être lue : {0}</translation>
  </message>
  <message>
   <source>the archive does not offer {0} for this mode</source>
   <translation>l'archive n'offre pas {0} pour ce mode</translation>
  </message>
  <message>
   <source>the archive has changed since it was published</source>
   <translation>l'archive a changé depuis sa publication</translation>
  </message>
  <message>
   <source>the archive has no tiles</source>
   <translation>l'archive n'a pas de tuiles</translation>
  </message>
  <message>
   <source>the archive has no tiles of {0} m</source>
   <translation>l'archive n'a pas de tuiles de {0} m</translation>
  </message>
  <message>
   <source>the archive is not complete: indexing was stopped or is under way</source>
   <translation>l'archive n'est pas complète : l'indexation a été arrêtée ou est en cours</translation>
  </message>
  <message>
   <source>the archive was changed on the server while it was asked</source>
   <translation>l'archive a été modifiée sur le serveur pendant qu'on l'interrogeait</translation>
  </message>
  <message>
   <source>the archive was changed since the store was</source>
   <translation>l'archive a été modifiée depuis la création du dépôt</translation>
  </message>
  <message>
   <source>the archive {0} is not there any more</source>
   <translation>l'archive {0} n'existe plus</translation>
  </message>
  <message>
   <source>the authentication entry of {0} is not there any more</source>
   <translation>l'entrée d'authentification de {0} n'existe plus</translation>
  </message>
  <message>
   <source>the best {0}</source>
   <translation>les {0} meilleurs</translation>
  </message>
  <message>
   <source>the best {0} places are not possible</source>
   <translation>les {0} meilleurs lieux ne sont pas possibles</translation>
  </message>
  <message>
   <source>the box {0} is empty</source>
   <translation>le rectangle {0} est vide</translation>
  </message>
  <message>
   <source>the box {0} lies outside {1}</source>
   <translation>le rectangle {0} se trouve hors de {1}</translation>
  </message>
  <message>
   <source>the bytes a tile of a local index are a whole number</source>
   <translation>les octets par tuile d'un index local sont un nombre entier</translation>
  </message>
  <message>
   <source>the certificate file does not exist: {0}</source>
   <translation>le fichier de certificats n'existe pas : {0}</translation>
  </message>
  <message>
   <source>the certificate of {0} cannot be trusted, so nothing was sent: {1}</source>
   <translation>le certificat de {0} ne peut pas être approuvé, donc rien n'a été envoyé : {1}</translation>
  </message>
  <message>
   <source>the certificate of {0} is not trusted</source>
   <translation>le certificat de {0} n'est pas approuvé</translation>
  </message>
  <message>
   <source>the certificate of {0} is not valid today</source>
   <translation>le certificat de {0} n'est pas valide à la date d'aujourd'hui</translation>
  </message>
  <message>
   <source>the certificate {0} and its key cannot be used: {1}</source>
   <translation>le certificat {0} et sa clé ne peuvent pas être utilisés : {1}</translation>
  </message>
  <message>
   <source>the class {0} has two weights</source>
   <translation>la classe {0} a deux poids</translation>
  </message>
  <message>
   <source>the class {0} of {1} has too few {2}images: {3}, not at least 2</source>
   <translation>la classe {0} de {1} a trop peu d'images ({2}) : {3}, il en faut au moins 2</translation>
  </message>
  <message>
   <source>the clusters hold numbers that are none</source>
   <translation>les groupes contiennent des nombres non valides</translation>
  </message>
  <message>
   <source>the concept {0} was taught with the encoder {1} ({2}), {3} was made with {4}</source>
   <translation>le concept {0} a été appris avec l'encodeur {1} ({2}), {3} a été créée avec {4}</translation>
  </message>
  <message>
   <source>the connection broke while {0} was on the way</source>
   <translation>la connexion a été coupée pendant le transfert de {0}</translation>
  </message>
  <message>
   <source>the database needs the package {0}</source>
   <translation>la base de données a besoin du paquet {0}</translation>
  </message>
  <message>
   <source>the database {0} cannot be used ({1})</source>
   <translation>la base de données {0} ne peut pas être utilisée ({1})</translation>
  </message>
  <message>
   <source>the database's URL cannot be used</source>
   <translation>l'URL de la base de données ne peut pas être utilisée</translation>
  </message>
  <message>
   <source>the dates {0}/{1} end before they begin</source>
   <translation>les dates {0}/{1} finissent avant de commencer</translation>
  </message>
  <message>
   <source>the demo server could not be started: {0}</source>
   <translation>le serveur de démonstration n'a pas pu être démarré : {0}</translation>
  </message>
  <message>
   <source>the demo server did not start in time</source>
   <translation>le serveur de démonstration n'a pas démarré à temps</translation>
  </message>
  <message>
   <source>the demo server has ended: {0}</source>
   <translation>le serveur de démonstration s'est terminé : {0}</translation>
  </message>
  <message>
   <source>the demo server is not on this computer</source>
   <translation>le serveur de démonstration n'est pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>the demo server said something else than where it is</source>
   <translation>le serveur de démonstration a dit autre chose que son adresse</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the images' coordinates</source>
   <translation>la perte pénalisée par la distance a besoin des coordonnées des images</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the places' coordinates</source>
   <translation>la perte pénalisée par la distance a besoin des coordonnées des lieux</translation>
  </message>
  <message>
   <source>the downloaded {0} is not the published file: its size or sha256 differs</source>
   <translation>le fichier {0} téléchargé n'est pas celui qui a été publié : sa taille ou son sha256 diffère</translation>
  </message>
  <message>
   <source>the encoder {0}</source>
   <translation>l'encodeur {0}</translation>
  </message>
  <message>
   <source>the encryption library refuses {0}: {1}</source>
   <translation>la bibliothèque de chiffrement refuse {0} : {1}</translation>
  </message>
  <message>
   <source>the engine could not be started</source>
   <translation>le moteur n'a pas pu être démarré</translation>
  </message>
  <message>
   <source>the engine could not be started: {0}: {1}</source>
   <translation>le moteur n'a pas pu être démarré : {0} : {1}</translation>
  </message>
  <message>
   <source>the engine did not start within {0} s{1}</source>
   <translation>le moteur n'a pas démarré en {0} s{1}</translation>
  </message>
  <message>
   <source>the engine is Kinscape {0}, QGIS runs Kinscape {1}</source>
   <translation>le moteur est Kinscape {0}, QGIS exécute Kinscape {1}</translation>
  </message>
  <message>
   <source>the engine made no picture of it</source>
   <translation>le moteur n'en a produit aucune image</translation>
  </message>
  <message>
   <source>the engine reported progress without a stage or a count</source>
   <translation>le moteur a signalé un avancement sans étape ou sans nombre</translation>
  </message>
  <message>
   <source>the engine was lost twice before it began</source>
   <translation>le moteur a été perdu deux fois avant de commencer</translation>
  </message>
  <message>
   <source>the engine wrote something that is not its protocol: {0}</source>
   <translation>le moteur a écrit quelque chose qui n'est pas de son protocole : {0}</translation>
  </message>
  <message>
   <source>the engine's Python of the settings</source>
   <translation>le Python du moteur indiqué dans les paramètres</translation>
  </message>
  <message>
   <source>the examples cancel each other out</source>
   <translation>les exemples s'annulent les uns les autres</translation>
  </message>
  <message>
   <source>the extent {0},{1},{2},{3} is empty</source>
   <translation>l'emprise {0},{1},{2},{3} est vide</translation>
  </message>
  <message>
   <source>the field {0} of {1} has {2} different values</source>
   <translation>le champ {0} de {1} a {2} valeurs différentes</translation>
  </message>
  <message>
   <source>the file is probably damaged or cut short; copy or download it again</source>
   <translation>le fichier est probablement endommagé ou tronqué ; copiez-le ou téléchargez-le de nouveau</translation>
  </message>
  <message>
   <source>the filter '{0}' leaves no tile ({1})</source>
   <translation>le filtre « {0} » ne laisse aucune tuile ({1})</translation>
  </message>
  <message>
   <source>the folder is protected, or another program (often an antivirus scan) holds the file: choose another location, or wait a minute and run the installation again</source>
   <translation>le dossier est protégé, ou un autre programme (souvent une analyse antivirus) retient le fichier : choisissez un autre emplacement, ou attendez une minute et relancez l'installation</translation>
  </message>
  <message>
   <source>the folder of packages does not exist: {0}</source>
   <translation>le dossier de paquets n'existe pas : {0}</translation>
  </message>
  <message>
   <source>the grant {0} cannot be read: {1}</source>
   <translation>l'autorisation {0} ne peut pas être lue : {1}</translation>
  </message>
  <message>
   <source>the images have more than {0} GB of pixels</source>
   <translation>les images ont plus de {0} Go de pixels</translation>
  </message>
  <message>
   <source>the index gave only {0} places; an exact search may find more</source>
   <translation>l'index n'a donné que {0} lieux ; une recherche exacte peut en trouver plus</translation>
  </message>
  <message>
   <source>the job needs more memory{0}</source>
   <translation>le traitement demande plus de mémoire{0}</translation>
  </message>
  <message>
   <source>the key file {0} can be read by others</source>
   <translation>le fichier de clé {0} peut être lu par d'autres</translation>
  </message>
  <message>
   <source>the key file {0} cannot be read: {1}</source>
   <translation>le fichier de clé {0} ne peut pas être lu : {1}</translation>
  </message>
  <message>
   <source>the key of this vault is not in the key folder of this computer</source>
   <translation>la clé de ce coffre n'est pas dans le dossier de clés de cet ordinateur</translation>
  </message>
  <message>
   <source>the labelled places give {0} tiles</source>
   <translation>les lieux étiquetés donnent {0} tuiles</translation>
  </message>
  <message>
   <source>the land cover has no class {0}</source>
   <translation>l'occupation du sol n'a pas de classe {0}</translation>
  </message>
  <message>
   <source>the land cover of {0} is not known: {1}</source>
   <translation>l'occupation du sol de {0} n'est pas connue : {1}</translation>
  </message>
  <message>
   <source>the land cover of {0} is taken from the tiles under it: {1}</source>
   <translation>l'occupation du sol de {0} est tirée des tuiles situées dessous : {1}</translation>
  </message>
  <message>
   <source>the land cover {0} is another one in this worker than where the run was started</source>
   <translation>l'occupation du sol {0} de ce processus n'est pas la même que là où l'exécution a été lancée</translation>
  </message>
  <message>
   <source>the land cover {0} is another one than when the archive's was computed</source>
   <translation>l'occupation du sol {0} n'est pas la même que lors du calcul de celle de l'archive</translation>
  </message>
  <message>
   <source>the land-cover classes are not a list of names and colours</source>
   <translation>les classes d'occupation du sol ne sont pas une liste de noms et de couleurs</translation>
  </message>
  <message>
   <source>the land-cover map cannot be written: {0}</source>
   <translation>la carte d'occupation du sol ne peut pas être écrite : {0}</translation>
  </message>
  <message>
   <source>the land-cover map would have {0} x {1} pixels</source>
   <translation>la carte d'occupation du sol aurait {0} x {1} pixels</translation>
  </message>
  <message>
   <source>the land-cover network needs PyTorch, which is not installed in the engine</source>
   <translation>le réseau d'occupation du sol a besoin de PyTorch, qui n'est pas installé dans le moteur</translation>
  </message>
  <message>
   <source>the last lines are below</source>
   <translation>les dernières lignes figurent ci-dessous</translation>
  </message>
  <message>
   <source>the learner {0} is not known</source>
   <translation>l'apprentissage {0} n'est pas connu</translation>
  </message>
  <message>
   <source>the ledger of noise {0} cannot be used: {1}</source>
   <translation>le registre de bruit {0} ne peut pas être utilisé : {1}</translation>
  </message>
  <message>
   <source>the limit of memory has no effect on this system</source>
   <translation>la limite de mémoire est sans effet sur ce système</translation>
  </message>
  <message>
   <source>the loss became {0} in step {1}</source>
   <translation>la perte est devenue {0} au pas {1}</translation>
  </message>
  <message>
   <source>the manifest of model {0} has margin_cells {1}</source>
   <translation>le manifeste du modèle {0} a margin_cells {1}</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>la carte</translation>
  </message>
  <message>
   <source>the map has pixels of {0} m; the network was trained on pixels of {1} m, so expect more mistakes than its card says</source>
   <translation>la carte a des pixels de {0} m ; le réseau a été entraîné sur des pixels de {1} m, attendez-vous donc à plus d'erreurs que ne l'indique sa fiche</translation>
  </message>
  <message>
   <source>the mode {0} has no keys of this kind</source>
   <translation>le mode {0} n'a pas de clés de ce type</translation>
  </message>
  <message>
   <source>the mode {0} needs the package {1}, which is not installed</source>
   <translation>le mode {0} a besoin du paquet {1}, qui n'est pas installé</translation>
  </message>
  <message>
   <source>the modes must be named once each</source>
   <translation>les modes doivent être nommés une seule fois chacun</translation>
  </message>
  <message>
   <source>the network was lost on the way to {0}</source>
   <translation>le réseau a été perdu sur le trajet vers {0}</translation>
  </message>
  <message>
   <source>the option sei.{0} is no whole number</source>
   <translation>l'option sei.{0} n'est pas un nombre entier</translation>
  </message>
  <message>
   <source>the option {0} is given twice</source>
   <translation>l'option {0} est indiquée deux fois</translation>
  </message>
  <message>
   <source>the option {0} of the mode is given twice</source>
   <translation>l'option {0} du mode est indiquée deux fois</translation>
  </message>
  <message>
   <source>the option {0} of the mode must be a whole number from {1} to {2}</source>
   <translation>l'option {0} du mode doit être un nombre entier de {1} à {2}</translation>
  </message>
  <message>
   <source>the output</source>
   <translation>la sortie</translation>
  </message>
  <message>
   <source>the overlap is {0} instead of {1}: the nearest that encoder {2} can share between tiles</source>
   <translation>le recouvrement est de {0} au lieu de {1} : le plus proche que l'encodeur {2} peut partager entre les tuiles</translation>
  </message>
  <message>
   <source>the overviews of the land-cover map cannot be written (code {0})</source>
   <translation>les aperçus de la carte d'occupation du sol ne peuvent pas être écrits (code {0})</translation>
  </message>
  <message>
   <source>the owner published no lists of this archive</source>
   <translation>le propriétaire n'a pas publié de listes de cette archive</translation>
  </message>
  <message>
   <source>the owner published no table for a coarse pass</source>
   <translation>le propriétaire n'a pas publié de table pour une passe grossière</translation>
  </message>
  <message>
   <source>the owner reduced vectors from {0} to {1} numbers: scores are those of the reduced vectors, and the ranking is not quite that of a local search</source>
   <translation>le propriétaire a réduit les vecteurs de {0} à {1} nombres : les scores sont ceux des vecteurs réduits, et le classement n'est pas tout à fait celui d'une recherche locale</translation>
  </message>
  <message>
   <source>the owner tells the number, usually 128</source>
   <translation>le propriétaire indique le nombre, en général 128</translation>
  </message>
  <message>
   <source>the owner's keys of this store are not on this computer</source>
   <translation>les clés du propriétaire de ce dépôt ne sont pas sur cet ordinateur</translation>
  </message>
  <message>
   <source>the owner's signature does not fit: this is not the owner's, or it was altered</source>
   <translation>la signature du propriétaire ne correspond pas : ceci ne vient pas du propriétaire, ou a été altéré</translation>
  </message>
  <message>
   <source>the owner's signing key was seen for the first time: {0}; compare it with what the owner tells you on another way</source>
   <translation>la clé de signature du propriétaire est vue pour la première fois : {0} ; comparez-la avec ce que le propriétaire vous communique par une autre voie</translation>
  </message>
  <message>
   <source>the owner's table has {0} directions, {1} were asked for</source>
   <translation>la table du propriétaire a {0} directions, {1} ont été demandées</translation>
  </message>
  <message>
   <source>the package index asks for a user name and a password (401): {0}</source>
   <translation>l'index de paquets demande un nom d'utilisateur et un mot de passe (401) : {0}</translation>
  </message>
  <message>
   <source>the package index does not have it (404): {0}</source>
   <translation>l'index de paquets ne le propose pas (404) : {0}</translation>
  </message>
  <message>
   <source>the package index has a fault of its own ({0}): {1}</source>
   <translation>l'index de paquets est lui-même en défaut ({0}) : {1}</translation>
  </message>
  <message>
   <source>the package index names a file as no package is named: {0}</source>
   <translation>l'index de paquets donne à un fichier un nom qu'aucun paquet ne porte : {0}</translation>
  </message>
  <message>
   <source>the package index refuses (403): {0}</source>
   <translation>l'index de paquets refuse (403) : {0}</translation>
  </message>
  <message>
   <source>the packages are installed, but {0} cannot be loaded: {1}</source>
   <translation>les paquets sont installés, mais {0} ne peut pas être chargé : {1}</translation>
  </message>
  <message>
   <source>the paper found 128 best</source>
   <translation>l'article a trouvé que 128 convient le mieux</translation>
  </message>
  <message>
   <source>the pass {0} is not known</source>
   <translation>la passe {0} n'est pas connue</translation>
  </message>
  <message>
   <source>the path of {0} is too long: this system cannot make the files of the packages in it</source>
   <translation>le chemin de {0} est trop long : ce système ne peut pas y créer les fichiers des paquets</translation>
  </message>
  <message>
   <source>the pictures of {0} have no place on the map</source>
   <translation>les images de {0} n'ont pas de place sur la carte</translation>
  </message>
  <message>
   <source>the places cannot be written: {0}</source>
   <translation>les lieux ne peuvent pas être écrits : {0}</translation>
  </message>
  <message>
   <source>the places lie too close together to keep some apart in space to judge by</source>
   <translation>les lieux sont trop proches les uns des autres pour en tenir une partie spatialement à part pour évaluer</translation>
  </message>
  <message>
   <source>the plugin was updated meanwhile: restart QGIS</source>
   <translation>l'extension a été mise à jour entre-temps : redémarrez QGIS</translation>
  </message>
  <message>
   <source>the point {0}, {1} is nowhere on earth</source>
   <translation>le point {0}, {1} n'est nulle part sur la Terre</translation>
  </message>
  <message>
   <source>the polygons lie outside the area of the archive's coordinate reference system</source>
   <translation>les polygones se trouvent hors du domaine du système de coordonnées de référence de l'archive</translation>
  </message>
  <message>
   <source>the probe of this archive cannot be used</source>
   <translation>la sonde de cette archive ne peut pas être utilisée</translation>
  </message>
  <message>
   <source>the project has no polygon layer</source>
   <translation>le projet n'a pas de couche de polygones</translation>
  </message>
  <message>
   <source>the prompt {0} of encoder {1} has no place for the words</source>
   <translation>l'invite {0} de l'encodeur {1} n'a pas de place pour les mots</translation>
  </message>
  <message>
   <source>the proxy asks for a user name and a password (407)</source>
   <translation>le proxy demande un nom d'utilisateur et un mot de passe (407)</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} broke the connection off</source>
   <translation>le proxy sur le trajet vers {0} a interrompu la connexion</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} did not answer in time</source>
   <translation>le proxy sur le trajet vers {0} n'a pas répondu à temps</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} does not answer</source>
   <translation>le proxy sur le trajet vers {0} ne répond pas</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} is not known in this network</source>
   <translation>le proxy sur le trajet vers {0} n'est pas connu sur ce réseau</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} wants a password</source>
   <translation>le proxy sur le trajet vers {0} demande un mot de passe</translation>
  </message>
  <message>
   <source>the query area is empty</source>
   <translation>la zone de la requête est vide</translation>
  </message>
  <message>
   <source>the query has another number of numbers than the archive's vectors</source>
   <translation>la requête n'a pas autant de nombres que les vecteurs de l'archive</translation>
  </message>
  <message>
   <source>the query has no valid pixel</source>
   <translation>la requête n'a aucun pixel valide</translation>
  </message>
  <message>
   <source>the query has no valid pixel in {0}: nodata everywhere</source>
   <translation>la requête n'a aucun pixel valide dans {0} : nodata partout</translation>
  </message>
  <message>
   <source>the query has {0} numbers, the store is for others</source>
   <translation>la requête a {0} nombres, le dépôt en attend un autre nombre</translation>
  </message>
  <message>
   <source>the query is no vector of length 1</source>
   <translation>la requête n'est pas un vecteur de longueur 1</translation>
  </message>
  <message>
   <source>the query lies outside {0}</source>
   <translation>la requête se trouve hors de {0}</translation>
  </message>
  <message>
   <source>the query lies where {0}, the archive's coordinate reference system, is not defined</source>
   <translation>la requête se trouve là où {0}, le système de coordonnées de référence de l'archive, n'est pas défini</translation>
  </message>
  <message>
   <source>the query on {0} cannot be placed: {1}</source>
   <translation>la requête sur {0} ne peut pas être placée : {1}</translation>
  </message>
  <message>
   <source>the query on {0} has no area</source>
   <translation>la requête sur {0} n'a pas de surface</translation>
  </message>
  <message>
   <source>the query on {0} is much larger than a tile of {1} m; {2} windows stand for it</source>
   <translation>la requête sur {0} est beaucoup plus grande qu'une tuile de {1} m ; {2} fenêtres la représentent</translation>
  </message>
  <message>
   <source>the query on {0} is smaller than a tile and was grown to {1} m</source>
   <translation>la requête sur {0} est plus petite qu'une tuile et a été agrandie à {1} m</translation>
  </message>
  <message>
   <source>the query shows nothing that could be compared</source>
   <translation>la requête ne montre rien qui puisse être comparé</translation>
  </message>
  <message>
   <source>the query vector has {0} numbers, those of the archive {1}</source>
   <translation>le vecteur de la requête a {0} nombres, ceux de l'archive {1}</translation>
  </message>
  <message>
   <source>the rasters changed</source>
   <translation>les rasters ont changé</translation>
  </message>
  <message>
   <source>the recipe distils {0} but there are no teachers</source>
   <translation>la recette distille {0}, mais il n'y a pas d'enseignants</translation>
  </message>
  <message>
   <source>the recipe has no term that works without labels</source>
   <translation>la recette n'a aucun terme qui fonctionne sans étiquettes</translation>
  </message>
  <message>
   <source>the results cannot be read: {0}</source>
   <translation>les résultats sont illisibles : {0}</translation>
  </message>
  <message>
   <source>the review marks cannot be kept: {0} is not there any more</source>
   <translation>les marques d'examen ne peuvent pas être conservées : {0} n'existe plus</translation>
  </message>
  <message>
   <source>the review marks cannot be put among the edits of {0}</source>
   <translation>les marques d'examen ne peuvent pas être ajoutées aux modifications de {0}</translation>
  </message>
  <message>
   <source>the review marks cannot be written into {0}</source>
   <translation>les marques d'examen ne peuvent pas être écrites dans {0}</translation>
  </message>
  <message>
   <source>the sample was changed: draw it again</source>
   <translation>l'échantillon a été modifié : tirez-le de nouveau</translation>
  </message>
  <message>
   <source>the scale must be positive</source>
   <translation>l'échelle doit être positive</translation>
  </message>
  <message>
   <source>the scale {0} is not known</source>
   <translation>l'échelle {0} n'est pas connue</translation>
  </message>
  <message>
   <source>the score map cannot be written in {0}: {1}</source>
   <translation>la carte des scores ne peut pas être écrite en {0} : {1}</translation>
  </message>
  <message>
   <source>the score map cannot be written: {0}</source>
   <translation>la carte des scores ne peut pas être écrite : {0}</translation>
  </message>
  <message>
   <source>the score map in {0} would have {1} x {2} cells</source>
   <translation>la carte des scores en {0} aurait {1} x {2} cellules</translation>
  </message>
  <message>
   <source>the score map would have {0} x {1} cells</source>
   <translation>la carte des scores aurait {0} x {1} cellules</translation>
  </message>
  <message>
   <source>the search method {0} is not known</source>
   <translation>la méthode de recherche {0} n'est pas connue</translation>
  </message>
  <message>
   <source>the secret of decoys {0} is damaged</source>
   <translation>le secret des leurres {0} est endommagé</translation>
  </message>
  <message>
   <source>the sender may be damaged</source>
   <translation>l'expéditeur est peut-être endommagé</translation>
  </message>
  <message>
   <source>the sender may be damaged, or of another version</source>
   <translation>l'expéditeur est peut-être endommagé ou d'une autre version</translation>
  </message>
  <message>
   <source>the sender may be of another version</source>
   <translation>l'expéditeur est peut-être d'une autre version</translation>
  </message>
  <message>
   <source>the server cannot listen on {0}, port {1}: {2}</source>
   <translation>le serveur ne peut pas écouter sur {0}, port {1} : {2}</translation>
  </message>
  <message>
   <source>the server is damaged or of another version</source>
   <translation>le serveur est endommagé ou d'une autre version</translation>
  </message>
  <message>
   <source>the server may be busy; how long QGIS waits is set in Settings &gt; Options &gt; Network</source>
   <translation>le serveur est peut-être occupé ; la durée pendant laquelle QGIS attend se règle dans Préférences &gt; Options &gt; Réseau</translation>
  </message>
  <message>
   <source>the server may be busy; try again</source>
   <translation>le serveur est peut-être occupé ; réessayez</translation>
  </message>
  <message>
   <source>the server may be damaged or dishonest; nothing was shown</source>
   <translation>le serveur est peut-être endommagé ou malhonnête ; rien n'a été affiché</translation>
  </message>
  <message>
   <source>the server may be of another version</source>
   <translation>le serveur est peut-être d'une autre version</translation>
  </message>
  <message>
   <source>the short form of this query is empty</source>
   <translation>la forme courte de cette requête est vide</translation>
  </message>
  <message>
   <source>the signing key {0} is damaged</source>
   <translation>la clé de signature {0} est endommagée</translation>
  </message>
  <message>
   <source>the size of the tiles is not known</source>
   <translation>la taille des tuiles n'est pas connue</translation>
  </message>
  <message>
   <source>the small build of torch (for computers without an NVIDIA card) is not on this package index</source>
   <translation>la petite version de torch (pour les ordinateurs sans carte NVIDIA) n'est pas dans cet index de paquets</translation>
  </message>
  <message>
   <source>the sources do not tell the size of their pixels on the ground</source>
   <translation>les sources n'indiquent pas la taille au sol de leurs pixels</translation>
  </message>
  <message>
   <source>the store has no picture of this image</source>
   <translation>le dépôt n'a pas de fichier pour cette image</translation>
  </message>
  <message>
   <source>the store is of generation {0}, and was {1} before</source>
   <translation>le dépôt est de génération {0}, et était auparavant de génération {1}</translation>
  </message>
  <message>
   <source>the store of hidden vectors is of another state of the archive</source>
   <translation>le dépôt de vecteurs masqués correspond à un autre état de l'archive</translation>
  </message>
  <message>
   <source>the store of hidden vectors speaks of tiles that are not there</source>
   <translation>le dépôt de vecteurs masqués mentionne des tuiles qui n'existent pas</translation>
  </message>
  <message>
   <source>the system's</source>
   <translation>ceux du système</translation>
  </message>
  <message>
   <source>the teachers' outputs are not one row an image</source>
   <translation>les sorties des enseignants ne sont pas d'une ligne par image</translation>
  </message>
  <message>
   <source>the text encoder of {0} failed: {1}</source>
   <translation>l'encodeur de texte de {0} a échoué : {1}</translation>
  </message>
  <message>
   <source>the text encoder of {0} has no output {1}</source>
   <translation>l'encodeur de texte de {0} n'a pas de sortie {1}</translation>
  </message>
  <message>
   <source>the title is too long, or more than one line</source>
   <translation>le titre est trop long, ou tient sur plus d'une ligne</translation>
  </message>
  <message>
   <source>the token of the demo server cannot be read</source>
   <translation>le jeton du serveur de démonstration ne peut pas être lu</translation>
  </message>
  <message>
   <source>the training cannot begin with these weights: {0}</source>
   <translation>l'entraînement ne peut pas partir de ces poids : {0}</translation>
  </message>
  <message>
   <source>the usual amount</source>
   <translation>quantité habituelle</translation>
  </message>
  <message>
   <source>the variance must be positive</source>
   <translation>la variance doit être positive</translation>
  </message>
  <message>
   <source>the weights of encoder {0} are not here</source>
   <translation>les poids de l'encodeur {0} ne sont pas là</translation>
  </message>
  <message>
   <source>the words {0} show no picture</source>
   <translation>les mots {0} ne montrent aucune image</translation>
  </message>
  <message>
   <source>the words “{0}”</source>
   <translation>les mots « {0} »</translation>
  </message>
  <message>
   <source>the {0} of the archive is damaged: {1}</source>
   <translation>le fichier {0} de l'archive est endommagé : {1}</translation>
  </message>
  <message>
   <source>their files may have been moved; search again</source>
   <translation>leurs fichiers ont peut-être été déplacés ; relancez la recherche</translation>
  </message>
  <message>
   <source>there are fewer scores than tiles</source>
   <translation>il y a moins de scores que de tuiles</translation>
  </message>
  <message>
   <source>there are no clusters to build a tree of</source>
   <translation>il n'y a pas de groupes dont faire un arbre</translation>
  </message>
  <message>
   <source>there are no images, or some of less than 32 pixels a side</source>
   <translation>il n'y a pas d'images, ou certaines ont moins de 32 pixels de côté</translation>
  </message>
  <message>
   <source>there are no lists</source>
   <translation>il n'y a pas de listes</translation>
  </message>
  <message>
   <source>there are not as many scores as the lists have places</source>
   <translation>il n'y a pas autant de scores que de places dans les listes</translation>
  </message>
  <message>
   <source>there is a key called {0} already</source>
   <translation>il y a déjà une clé nommée {0}</translation>
  </message>
  <message>
   <source>there is a model called {0} in {1}</source>
   <translation>il y a un modèle nommé {0} dans {1}</translation>
  </message>
  <message>
   <source>there is a {0} key called {1} already</source>
   <translation>il y a déjà une clé {0} nommée {1}</translation>
  </message>
  <message>
   <source>there is an account {0} already</source>
   <translation>il y a déjà un compte {0}</translation>
  </message>
  <message>
   <source>there is no Python at {0}</source>
   <translation>il n'y a pas de Python à l'emplacement {0}</translation>
  </message>
  <message>
   <source>there is no account {0}</source>
   <translation>il n'y a pas de compte {0}</translation>
  </message>
  <message>
   <source>there is no archive in {0}</source>
   <translation>il n'y a pas d'archive dans {0}</translation>
  </message>
  <message>
   <source>there is no archive {0}</source>
   <translation>il n'y a pas d'archive {0}</translation>
  </message>
  <message>
   <source>there is no block {0}</source>
   <translation>il n'y a pas de bloc {0}</translation>
  </message>
  <message>
   <source>there is no example of what to find</source>
   <translation>il n'y a aucun exemple de ce qu'il faut trouver</translation>
  </message>
  <message>
   <source>there is no imagery to see the labelled places on</source>
   <translation>il n'y a pas d'imagerie où voir les lieux étiquetés</translation>
  </message>
  <message>
   <source>there is no imagery under the box that was drawn</source>
   <translation>il n'y a pas d'imagerie sous le rectangle dessiné</translation>
  </message>
  <message>
   <source>there is no key called {0}</source>
   <translation>aucune clé ne s'appelle {0}</translation>
  </message>
  <message>
   <source>there is no key for this store on this computer</source>
   <translation>il n'y a pas de clé pour ce dépôt sur cet ordinateur</translation>
  </message>
  <message>
   <source>there is no local index in {0}</source>
   <translation>il n'y a pas d'index local dans {0}</translation>
  </message>
  <message>
   <source>there is no model called {0}</source>
   <translation>aucun modèle ne s'appelle {0}</translation>
  </message>
  <message>
   <source>there is no network to stay near</source>
   <translation>il n'y a pas de réseau dont rester proche</translation>
  </message>
  <message>
   <source>there is no number {0} among {1}</source>
   <translation>il n'y a pas de numéro {0} parmi {1}</translation>
  </message>
  <message>
   <source>there is no package of {0} for {1}</source>
   <translation>il n'y a pas de paquet {0} pour {1}</translation>
  </message>
  <message>
   <source>there is no place that nobody has judged</source>
   <translation>il n'y a aucun lieu que personne n'ait jugé</translation>
  </message>
  <message>
   <source>there is no rotation {0}</source>
   <translation>il n'y a pas de rotation {0}</translation>
  </message>
  <message>
   <source>there is no style {0}</source>
   <translation>il n'y a pas de style {0}</translation>
  </message>
  <message>
   <source>there is no training mode {0}</source>
   <translation>il n'y a pas de mode d'entraînement {0}</translation>
  </message>
  <message>
   <source>there is no way {0} to search</source>
   <translation>il n'y a pas de façon {0} de chercher</translation>
  </message>
  <message>
   <source>there is nothing to be clustered</source>
   <translation>il n'y a rien à regrouper</translation>
  </message>
  <message>
   <source>there is nothing to index</source>
   <translation>il n'y a rien à indexer</translation>
  </message>
  <message>
   <source>there is {0} called {1} in {2}</source>
   <translation>il y a {0} nommé {1} dans {2}</translation>
  </message>
  <message>
   <source>these are no keys of a vault</source>
   <translation>ce ne sont pas des clés de coffre</translation>
  </message>
  <message>
   <source>these are no trapdoors for this store</source>
   <translation>ce ne sont pas des trappes pour ce dépôt</translation>
  </message>
  <message>
   <source>these keys are for vectors of {0} numbers, the archive has {1}</source>
   <translation>ces clés sont pour des vecteurs de {0} nombres, l'archive en a {1}</translation>
  </message>
  <message>
   <source>these lists cannot be asked for</source>
   <translation>ces listes ne peuvent pas être demandées</translation>
  </message>
  <message>
   <source>these sizes of {0} are not possible: {1}</source>
   <translation>ces tailles de {0} ne sont pas possibles : {1}</translation>
  </message>
  <message>
   <source>these visual words were learned on the maps of TKANet, which is not here</source>
   <translation>ces mots visuels ont été appris sur les cartes du TKANet, qui n'est pas là</translation>
  </message>
  <message>
   <source>these weights are not those of a TKANet: {0}</source>
   <translation>ces poids ne sont pas ceux d'un TKANet : {0}</translation>
  </message>
  <message>
   <source>they are damaged, of another version, or of another set</source>
   <translation>ils sont endommagés, d'une autre version ou d'un autre jeu</translation>
  </message>
  <message>
   <source>they belong into {0}; or use encoder 'handcrafted'</source>
   <translation>leur place est dans {0} ; ou utilisez l'encodeur « handcrafted »</translation>
  </message>
  <message>
   <source>they look like whole/17</source>
   <translation>ils ressemblent à whole/17</translation>
  </message>
  <message>
   <source>this Python lacks what the engine needs: {0}</source>
   <translation>il manque à ce Python ce dont le moteur a besoin : {0}</translation>
  </message>
  <message>
   <source>this archive has no coordinates to filter by</source>
   <translation>cette archive n'a pas de coordonnées permettant de filtrer</translation>
  </message>
  <message>
   <source>this archive is not offered in this way</source>
   <translation>cette archive n'est pas offerte de cette façon</translation>
  </message>
  <message>
   <source>this grant cannot be opened: it answers another request, or was changed</source>
   <translation>cette autorisation ne peut pas être ouverte : elle répond à une autre demande, ou a été modifiée</translation>
  </message>
  <message>
   <source>this is no table of a coarse pass</source>
   <translation>ce n'est pas une table de passe grossière</translation>
  </message>
  <message>
   <source>this key is not the one of this vault</source>
   <translation>cette clé n'est pas celle de ce coffre</translation>
  </message>
  <message>
   <source>this needs the package {0}, which is not installed in the engine</source>
   <translation>ceci nécessite le paquet {0}, qui n'est pas installé dans le moteur</translation>
  </message>
  <message>
   <source>this one is empty or damaged</source>
   <translation>celui-ci est vide ou endommagé</translation>
  </message>
  <message>
   <source>this parameter set is not one of the allowed ones</source>
   <translation>ce jeu de paramètres n'est pas parmi ceux autorisés</translation>
  </message>
  <message>
   <source>this query is for another state of the store</source>
   <translation>cette requête est pour un autre état du dépôt</translation>
  </message>
  <message>
   <source>this request holds no usable matrix</source>
   <translation>cette demande ne contient pas de matrice utilisable</translation>
  </message>
  <message>
   <source>this request is for another store</source>
   <translation>cette demande est pour un autre dépôt</translation>
  </message>
  <message>
   <source>this result is not what the owner of the store signed</source>
   <translation>ce résultat n'est pas ce que le propriétaire du dépôt a signé</translation>
  </message>
  <message>
   <source>this share of a vault does not begin with a block</source>
   <translation>cette part de coffre ne commence pas par un bloc</translation>
  </message>
  <message>
   <source>this store belongs to other keys</source>
   <translation>ce dépôt appartient à d'autres clés</translation>
  </message>
  <message>
   <source>this table cannot be used: it is damaged, or no table of this kind</source>
   <translation>cette table ne peut pas être utilisée : elle est endommagée, ou n'est pas une table de ce type</translation>
  </message>
  <message>
   <source>this trapdoor cannot be searched for</source>
   <translation>on ne peut pas chercher avec cette trappe</translation>
  </message>
  <message>
   <source>tile ids look like 0/13506/164739</source>
   <translation>les identifiants de tuile ressemblent à 0/13506/164739</translation>
  </message>
  <message>
   <source>tile ids stand in the column tile_id of tiles.parquet and of results</source>
   <translation>les identifiants de tuile figurent dans la colonne tile_id de tiles.parquet et des résultats</translation>
  </message>
  <message>
   <source>tile of {0}</source>
   <translation>tuile de {0}</translation>
  </message>
  <message>
   <source>tile {0}</source>
   <translation>tuile {0}</translation>
  </message>
  <message>
   <source>tile {0} has no footprint, so its picture cannot be read</source>
   <translation>la tuile {0} n'a pas d'emprise, donc son image ne peut pas être lue</translation>
  </message>
  <message>
   <source>tile {0} of {1}</source>
   <translation>tuile {0} de {1}</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>tuiles</translation>
  </message>
  <message>
   <source>tiles are {0} m wide: of {1} m ({2} pixels of the finest source) there would be more than {3} (give a tile size to choose)</source>
   <translation>les tuiles font {0} m de large : avec {1} m ({2} pixels de la source la plus fine), il y en aurait plus de {3} (indiquez une taille de tuile pour choisir)</translation>
  </message>
  <message>
   <source>tiles of {0}</source>
   <translation>tuiles de {0}</translation>
  </message>
  <message>
   <source>tiles of {0} m are not possible</source>
   <translation>des tuiles de {0} m ne sont pas possibles</translation>
  </message>
  <message>
   <source>tiles of {0} would be {1} in these sources</source>
   <translation>les tuiles de {0} seraient {1} dans ces sources</translation>
  </message>
  <message>
   <source>tiles of {0}, {1} pixels, overlap {2:.0%}: {3} tiles</source>
   <translation>tuiles de {0}, {1} pixels, recouvrement {2:.0%} : {3} tuiles</translation>
  </message>
  <message>
   <source>time is measured by the first build</source>
   <translation>la durée sera mesurée à la première création</translation>
  </message>
  <message>
   <source>tkanet: the last layer of the network; fused: three of its stages beside hand-made numbers. Empty: by the way of learning.</source>
   <translation>tkanet : la dernière couche du réseau ; fused : trois de ses étages à côté de nombres faits main. Vide : selon la façon d'apprendre.</translation>
  </message>
  <message>
   <source>tokens of {0} channels cannot be split into 4 segments and {1} heads</source>
   <translation>des jetons de {0} canaux ne peuvent pas être divisés en 4 segments et {1} têtes</translation>
  </message>
  <message>
   <source>too little memory for a block of {0}</source>
   <translation>trop peu de mémoire pour un bloc de {0}</translation>
  </message>
  <message>
   <source>too thin: draw a box</source>
   <translation>trop mince : dessinez un rectangle</translation>
  </message>
  <message>
   <source>torch cannot be asked: {0}</source>
   <translation>torch ne peut pas être interrogé : {0}</translation>
  </message>
  <message>
   <source>train the model again with this version</source>
   <translation>entraînez de nouveau le modèle avec cette version</translation>
  </message>
  <message>
   <source>train with a lower learning rate, or look for spoiled images</source>
   <translation>entraînez avec un taux d'apprentissage plus faible, ou cherchez des images abîmées</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entraînement</translation>
  </message>
  <message>
   <source>training in mode {0} needs {1}</source>
   <translation>l'entraînement en mode {0} a besoin de {1}</translation>
  </message>
  <message>
   <source>training needs PyTorch, which is not installed in the engine</source>
   <translation>l'entraînement a besoin de PyTorch, qui n'est pas installé dans le moteur</translation>
  </message>
  <message>
   <source>training on an archive needs an encoder to begin with, as nobody says what is alike</source>
   <translation>l'entraînement sur une archive doit partir d'un encodeur, car personne ne dit ce qui se ressemble</translation>
  </message>
  <message>
   <source>try again</source>
   <translation>réessayez</translation>
  </message>
  <message>
   <source>try again later, or set another package index</source>
   <translation>réessayez plus tard, ou indiquez un autre index de paquets</translation>
  </message>
  <message>
   <source>try again when it has finished</source>
   <translation>réessayez quand il aura terminé</translation>
  </message>
  <message>
   <source>try again when it is idle</source>
   <translation>réessayez quand il sera inactif</translation>
  </message>
  <message>
   <source>try again; ask its owner if it stays so</source>
   <translation>réessayez ; si cela persiste, demandez à son propriétaire</translation>
  </message>
  <message>
   <source>try again; if it happens again, choose another Python</source>
   <translation>réessayez ; si cela se reproduit, choisissez un autre Python</translation>
  </message>
  <message>
   <source>try it again; ask the owner of the archive if it stays so</source>
   <translation>réessayez ; si cela persiste, demandez au propriétaire de l'archive</translation>
  </message>
  <message>
   <source>try it in a terminal: {0}</source>
   <translation>essayez-le dans un terminal : {0}</translation>
  </message>
  <message>
   <source>two archives are called {0}</source>
   <translation>deux archives s'appellent {0}</translation>
  </message>
  <message>
   <source>two land-cover classes have the same name, or one has none</source>
   <translation>deux classes d'occupation du sol ont le même nom, ou l'une n'en a pas</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>incertitude</translation>
  </message>
  <message>
   <source>unexpected {0}{1}</source>
   <translation>{0} inattendu{1}</translation>
  </message>
  <message>
   <source>unliked</source>
   <translation>différent</translation>
  </message>
  <message>
   <source>until less than {0} is left for sure.</source>
   <translation>jusqu'à ce qu'il reste à coup sûr moins de {0}.</translation>
  </message>
  <message>
   <source>up to 40 small letters, figures, - and _, beginning with a letter or figure</source>
   <translation>au plus 40 lettres minuscules, chiffres, - et _, en commençant par une lettre ou un chiffre</translation>
  </message>
  <message>
   <source>up to date</source>
   <translation>à jour</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>jusqu'à {0}</translation>
  </message>
  <message>
   <source>up to {0} of memory</source>
   <translation>jusqu'à {0} de mémoire</translation>
  </message>
  <message>
   <source>update Kinscape</source>
   <translation>mettez Kinscape à jour</translation>
  </message>
  <message>
   <source>update Kinscape to use this archive</source>
   <translation>mettez Kinscape à jour pour utiliser cette archive</translation>
  </message>
  <message>
   <source>update Kinscape, or give another database</source>
   <translation>mettez Kinscape à jour, ou indiquez une autre base de données</translation>
  </message>
  <message>
   <source>update the plugin and the engine to the same version</source>
   <translation>mettez à jour l'extension et le moteur à la même version</translation>
  </message>
  <message>
   <source>upload it again</source>
   <translation>téléversez-le de nouveau</translation>
  </message>
  <message>
   <source>use a code such as EPSG:32633 or a WKT definition</source>
   <translation>utilisez un code comme EPSG:32633 ou une définition WKT</translation>
  </message>
  <message>
   <source>use another package index</source>
   <translation>utilisez un autre index de paquets</translation>
  </message>
  <message>
   <source>use another package index, or a folder of packages</source>
   <translation>utilisez un autre index de paquets, ou un dossier de paquets</translation>
  </message>
  <message>
   <source>use exact or index</source>
   <translation>utilisez exact ou index</translation>
  </message>
  <message>
   <source>use fewer of them</source>
   <translation>utilisez-en moins</translation>
  </message>
  <message>
   <source>use https; http is for servers on this computer only</source>
   <translation>utilisez https ; http est réservé aux serveurs sur cet ordinateur</translation>
  </message>
  <message>
   <source>use its encoder</source>
   <translation>utilisez son encodeur</translation>
  </message>
  <message>
   <source>use its https: address</source>
   <translation>utilisez son adresse https:</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '-' and '_', at most 64</source>
   <translation>utilisez des lettres, des chiffres, « . », « - » et « _ », 64 au plus</translation>
  </message>
  <message>
   <source>use letters, digits, . _ - @, at most 80</source>
   <translation>utilisez des lettres, des chiffres, . _ - @, 80 au plus</translation>
  </message>
  <message>
   <source>use letters, digits, and . _ - inside</source>
   <translation>utilisez des lettres, des chiffres, et . _ - à l'intérieur</translation>
  </message>
  <message>
   <source>use multiples of {0}</source>
   <translation>utilisez des multiples de {0}</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>utilisez l'une de ces valeurs : {0}</translation>
  </message>
  <message>
   <source>use small letters, digits, and . _ - inside</source>
   <translation>utilisez des lettres minuscules, des chiffres, et . _ - à l'intérieur</translation>
  </message>
  <message>
   <source>use the archive's encoder and weights, or index into a new folder</source>
   <translation>utilisez l'encodeur et les poids de l'archive, ou indexez dans un nouveau dossier</translation>
  </message>
  <message>
   <source>use the exact mode</source>
   <translation>utilisez le mode exact</translation>
  </message>
  <message>
   <source>use the https: address of the package index, or another index</source>
   <translation>utilisez l'adresse https: de l'index de paquets, ou un autre index</translation>
  </message>
  <message>
   <source>use the key that the vault was made with</source>
   <translation>utilisez la clé avec laquelle le coffre a été créé</translation>
  </message>
  <message>
   <source>use the loss triplet or softmax</source>
   <translation>utilisez la perte triplet ou softmax</translation>
  </message>
  <message>
   <source>use the mean, or teach a concept in an archive of yours and ask by that</source>
   <translation>utilisez la moyenne, ou apprenez un concept dans une archive à vous et servez-vous-en pour interroger</translation>
  </message>
  <message>
   <source>use triplet or softmax</source>
   <translation>utilisez triplet ou softmax</translation>
  </message>
  <message>
   <source>use up to 64 small letters, digits, and . _ - inside</source>
   <translation>utilisez jusqu'à 64 lettres minuscules, chiffres, et . _ - à l'intérieur</translation>
  </message>
  <message>
   <source>use words, kinds or net</source>
   <translation>utilisez words, kinds ou net</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>utilisez {0}</translation>
  </message>
  <message>
   <source>vault</source>
   <translation>coffre</translation>
  </message>
  <message>
   <source>vectors of an archive are not of length 1</source>
   <translation>des vecteurs d'une archive ne sont pas de longueur 1</translation>
  </message>
  <message>
   <source>vectors of different encoders cannot be compared: teach it again here, or index with that encoder</source>
   <translation>les vecteurs d'encodeurs différents ne sont pas comparables : apprenez-le de nouveau ici, ou indexez avec cet encodeur</translation>
  </message>
  <message>
   <source>vectors of shape {0} do not fit an archive of {1} dimensions</source>
   <translation>des vecteurs de forme {0} ne conviennent pas à une archive de {1} dimensions</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible</source>
   <translation>des vecteurs de {0} nombres ne sont pas possibles</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible here</source>
   <translation>des vecteurs de {0} nombres ne sont pas possibles ici</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be hidden this way</source>
   <translation>des vecteurs de {0} nombres ne peuvent pas être masqués de cette façon</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be sealed</source>
   <translation>des vecteurs de {0} nombres ne peuvent pas être scellés</translation>
  </message>
  <message>
   <source>views cannot be made like this: {0}</source>
   <translation>impossible de créer des vues ainsi : {0}</translation>
  </message>
  <message>
   <source>visual words</source>
   <translation>mots visuels</translation>
  </message>
  <message>
   <source>wait until it has finished, or cancel it</source>
   <translation>attendez qu'il ait terminé, ou annulez-le</translation>
  </message>
  <message>
   <source>wait until it has finished; this page will then find the engine</source>
   <translation>attendez qu'il ait terminé ; cette page trouvera alors le moteur</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>avertissement</translation>
  </message>
  <message>
   <source>weights of {0} bytes are too large</source>
   <translation>des poids de {0} octets sont trop grands</translation>
  </message>
  <message>
   <source>weights: {0} MB</source>
   <translation>poids : {0} Mo</translation>
  </message>
  <message>
   <source>what QGIS carried is no answer</source>
   <translation>ce que QGIS a transmis n'est pas une réponse</translation>
  </message>
  <message>
   <source>what was published in {0} is damaged</source>
   <translation>ce qui a été publié dans {0} est endommagé</translation>
  </message>
  <message>
   <source>whole files have no overlap</source>
   <translation>les fichiers entiers n'ont pas de recouvrement</translation>
  </message>
  <message>
   <source>whole numbers from 1 to {0} are needed, not {1}</source>
   <translation>il faut des nombres entiers de 1 à {0}, pas {1}</translation>
  </message>
  <message>
   <source>widths of {0} are not all multiples of 8</source>
   <translation>les largeurs de {0} ne sont pas toutes des multiples de 8</translation>
  </message>
  <message>
   <source>windows</source>
   <translation>fenêtres</translation>
  </message>
  <message>
   <source>windows have at least 2 cells a side</source>
   <translation>les fenêtres ont au moins 2 cellules de côté</translation>
  </message>
  <message>
   <source>windows of {0} pixels that overlap by {1} cover nothing</source>
   <translation>des fenêtres de {0} pixels qui se recouvrent de {1} ne couvrent rien</translation>
  </message>
  <message>
   <source>within the polygons of {0}</source>
   <translation>dans les polygones de {0}</translation>
  </message>
  <message>
   <source>within {0}</source>
   <translation>dans {0}</translation>
  </message>
  <message>
   <source>within {0} ({1})</source>
   <translation>dans {0} ({1})</translation>
  </message>
  <message>
   <source>within {0} of {1} ({2})</source>
   <translation>à moins de {0} de {1} ({2})</translation>
  </message>
  <message>
   <source>without TLS the server listens on this computer only, not on {0}</source>
   <translation>sans TLS, le serveur n'écoute que sur cet ordinateur, pas sur {0}</translation>
  </message>
  <message>
   <source>without it no query with noise is sent; it may be damaged or in use</source>
   <translation>sans lui, aucune requête avec bruit n'est envoyée ; il est peut-être endommagé ou en cours d'utilisation</translation>
  </message>
  <message>
   <source>without the place of the query</source>
   <translation>sans le lieu de la requête</translation>
  </message>
  <message>
   <source>write MODE.OPTION=VALUE</source>
   <translation>écrivez MODE.OPTION=VALUE</translation>
  </message>
  <message>
   <source>write dates as 2024-05-31, 2024-05 or 2024</source>
   <translation>écrivez les dates sous la forme 2024-05-31, 2024-05 ou 2024</translation>
  </message>
  <message>
   <source>write https://HOST or https://HOST:PORT</source>
   <translation>écrivez https://HOST ou https://HOST:PORT</translation>
  </message>
  <message>
   <source>write it anew</source>
   <translation>réécrivez-le</translation>
  </message>
  <message>
   <source>write it as #rrggbb in small letters</source>
   <translation>écrivez-la sous la forme #rrggbb en minuscules</translation>
  </message>
  <message>
   <source>write it as GeoParquet with a CRS</source>
   <translation>écrivez-le en GeoParquet avec un SCR</translation>
  </message>
  <message>
   <source>write it like EPSG:4326</source>
   <translation>écrivez-le sous la forme EPSG:4326</translation>
  </message>
  <message>
   <source>write it with geopandas or GDAL</source>
   <translation>écrivez-le avec geopandas ou GDAL</translation>
  </message>
  <message>
   <source>write them as name=value, with commas between</source>
   <translation>écrivez-les sous la forme name=value, séparées par des virgules</translation>
  </message>
  <message>
   <source>write what should be found</source>
   <translation>écrivez ce qui doit être trouvé</translation>
  </message>
  <message>
   <source>wrong</source>
   <translation>erreur</translation>
  </message>
  <message>
   <source>your own budget of noise for {0} is spent: {1} are left, this query needs {2} and {3}</source>
   <translation>votre propre budget de bruit pour {0} est épuisé : il reste {1}, cette requête demande {2} et {3}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>le vôtre</translation>
  </message>
  <message>
   <source>{0}
Click to open the log.</source>
   <translation>{0}
Cliquez pour ouvrir le journal.</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (weights missing)</source>
   <translation>{0} (poids manquants)</translation>
  </message>
  <message>
   <source>{0} ({1}) is not a coordinate reference system</source>
   <translation>{0} ({1}) n'est pas un système de coordonnées de référence</translation>
  </message>
  <message>
   <source>{0} - Kinscape help</source>
   <translation>{0} - Aide de Kinscape</translation>
  </message>
  <message>
   <source>{0} MB are too little for {1} workers</source>
   <translation>{0} Mo sont trop peu pour {1} processus de travail</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <source>{0} archives</source>
   <translation>{0} archives</translation>
  </message>
  <message>
   <source>{0} are the results themselves</source>
   <translation>{0} sont les résultats eux-mêmes</translation>
  </message>
  <message>
   <source>{0} are {1} of shape {2}</source>
   <translation>{0} : {1} de forme {2}</translation>
  </message>
  <message>
   <source>{0} away</source>
   <translation>à {0}</translation>
  </message>
  <message>
   <source>{0} bands were chosen ({1}) for {2}; 1 or 3 can be used</source>
   <translation>{0} bandes ont été choisies ({1}) pour {2} ; 1 ou 3 peuvent être utilisées</translation>
  </message>
  <message>
   <source>{0} broke the connection off</source>
   <translation>{0} a interrompu la connexion</translation>
  </message>
  <message>
   <source>{0} can be searched already</source>
   <translation>{0} déjà consultables</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name</source>
   <translation>{0} ne peut pas être le nom d'un modèle</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded: only http and https addresses are used</source>
   <translation>{0} ne peut pas être téléchargé : seules les adresses http et https sont utilisées</translation>
  </message>
  <message>
   <source>{0} cannot be listed and is passed over: {1}</source>
   <translation>{0} ne peut pas être listé et est ignoré : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be looked at</source>
   <translation>{0} ne peut pas être examiné</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}</source>
   <translation>{0} ne peut pas être ouvert : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be reached</source>
   <translation>{0} est injoignable</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>{0} est injoignable : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a card: {1}</source>
   <translation>{0} ne peut pas être lu comme fiche : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a polygon file: {1}</source>
   <translation>{0} ne peut pas être lu comme fichier de polygones : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recipe: {1}</source>
   <translation>{0} ne peut pas être lu comme recette : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end: {1}</source>
   <translation>{0} ne peut pas être lu jusqu'au bout : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ne peut pas être lu : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read{1}: {2}</source>
   <translation>{0} ne peut pas être lu{1} : {2}</translation>
  </message>
  <message>
   <source>{0} cannot be shown in the map's coordinate system</source>
   <translation>{0} ne peut pas être affiché dans le système de coordonnées de la carte</translation>
  </message>
  <message>
   <source>{0} cannot be started: {1}</source>
   <translation>{0} ne peut pas être démarré : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a key</source>
   <translation>{0} ne peut pas être le nom d'une clé</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a published archive</source>
   <translation>{0} ne peut pas être le nom d'une archive publiée</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a vault</source>
   <translation>{0} ne peut pas être le nom d'un coffre</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}</source>
   <translation>{0} ne peut pas être utilisé : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written</source>
   <translation>{0} ne peut pas être écrit</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} ne peut pas être écrit : {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1} is a file, not a folder</source>
   <translation>{0} ne peut pas être écrit : {1} est un fichier, pas un dossier</translation>
  </message>
  <message>
   <source>{0} cannot be {1}</source>
   <translation>{0} ne peut pas être {1}</translation>
  </message>
  <message>
   <source>{0} cannot make an environment of its own (venv or pip is missing)</source>
   <translation>{0} ne peut pas créer d'environnement propre (venv ou pip manque)</translation>
  </message>
  <message>
   <source>{0} cannot make environments (venv is missing)</source>
   <translation>{0} ne peut pas créer d'environnements (venv manque)</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} pixels</source>
   <translation>{0} ne peut pas prendre d'images de {1} pixels</translation>
  </message>
  <message>
   <source>{0} cannot take tiles of {1}: {2}</source>
   <translation>{0} ne peut pas prendre de tuiles de {1} : {2}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} modifié(s)</translation>
  </message>
  <message>
   <source>{0} changed since they were indexed</source>
   <translation>{0} modifiés depuis leur indexation</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} classes</translation>
  </message>
  <message>
   <source>{0} classes are too few to leave each third one out</source>
   <translation>{0} classes ne suffisent pas pour en écarter une sur trois</translation>
  </message>
  <message>
   <source>{0} cores</source>
   <translation>{0} cœurs</translation>
  </message>
  <message>
   <source>{0} could not be downloaded</source>
   <translation>{0} n'a pas pu être téléchargé</translation>
  </message>
  <message>
   <source>{0} could not be removed: {1}</source>
   <translation>{0} n'a pas pu être supprimé : {1}</translation>
  </message>
  <message>
   <source>{0} decoys together are not possible</source>
   <translation>{0} leurres ensemble ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} did not answer</source>
   <translation>{0} n'a pas répondu</translation>
  </message>
  <message>
   <source>{0} did not answer in time</source>
   <translation>{0} n'a pas répondu à temps</translation>
  </message>
  <message>
   <source>{0} did not answer within {1}</source>
   <translation>{0} n'a pas répondu en {1}</translation>
  </message>
  <message>
   <source>{0} did not answer within {1} s</source>
   <translation>{0} n'a pas répondu en {1} s</translation>
  </message>
  <message>
   <source>{0} did not start as Kinscape's engine: {1}</source>
   <translation>{0} n'a pas démarré comme moteur de Kinscape : {1}</translation>
  </message>
  <message>
   <source>{0} does not answer: nothing listens at its address</source>
   <translation>{0} ne répond pas : rien n'écoute à son adresse</translation>
  </message>
  <message>
   <source>{0} does not end with .parquet</source>
   <translation>{0} ne se termine pas par .parquet</translation>
  </message>
  <message>
   <source>{0} does not end with {1}</source>
   <translation>{0} ne se termine pas par {1}</translation>
  </message>
  <message>
   <source>{0} does not exist</source>
   <translation>{0} n'existe pas</translation>
  </message>
  <message>
   <source>{0} does not exist and cannot be made</source>
   <translation>{0} n'existe pas et ne peut pas être créé</translation>
  </message>
  <message>
   <source>{0} does not fit its manifest: {1} tensors differ, such as {2}</source>
   <translation>{0} ne correspond pas à son manifeste : {1} tenseurs diffèrent, par exemple {2}</translation>
  </message>
  <message>
   <source>{0} does not say how far its places are from each other</source>
   <translation>{0} n'indique pas à quelle distance ses lieux sont les uns des autres</translation>
  </message>
  <message>
   <source>{0} does not say in which CRS its footprints are</source>
   <translation>{0} n'indique pas dans quel SCR sont ses emprises</translation>
  </message>
  <message>
   <source>{0} does not say in which format to write</source>
   <translation>{0} n'indique pas dans quel format écrire</translation>
  </message>
  <message>
   <source>{0} epochs, {1} tiles, images of {2} pixels cannot be used</source>
   <translation>{0} époques, {1} tuiles, des images de {2} pixels : inutilisable</translation>
  </message>
  <message>
   <source>{0} exclude each other: give one of them.</source>
   <translation>{0} s'excluent : indiquez l'un d'eux.</translation>
  </message>
  <message>
   <source>{0} exists</source>
   <translation>{0} existe</translation>
  </message>
  <message>
   <source>{0} exists already</source>
   <translation>{0} existe déjà</translation>
  </message>
  <message>
   <source>{0} exists and holds nothing that was published</source>
   <translation>{0} existe et ne contient rien de publié</translation>
  </message>
  <message>
   <source>{0} exists and was not exported by Kinscape</source>
   <translation>{0} existe et n'a pas été exporté par Kinscape</translation>
  </message>
  <message>
   <source>{0} exists and was not made by Kinscape</source>
   <translation>{0} existe et n'a pas été créé par Kinscape</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} a échoué : {1}</translation>
  </message>
  <message>
   <source>{0} features have no place or no class and were left out</source>
   <translation>{0} entités n'ont pas de lieu ou pas de classe et ont été écartées</translation>
  </message>
  <message>
   <source>{0} files could not be read and were left out, such as {1}: {2}</source>
   <translation>{0} fichiers étaient illisibles et ont été écartés, par exemple {1} : {2}</translation>
  </message>
  <message>
   <source>{0} files without georeference were left out by the filters on the map</source>
   <translation>{0} fichiers sans géoréférencement ont été écartés par les filtres de la carte</translation>
  </message>
  <message>
   <source>{0} for each pixel</source>
   <translation>{0} par pixel</translation>
  </message>
  <message>
   <source>{0} found so far. How many are left cannot be said yet.</source>
   <translation>{0} trouvés jusqu'ici. On ne peut pas encore dire combien il en reste.</translation>
  </message>
  <message>
   <source>{0} found, about {1} left ({2} to {3}).</source>
   <translation>{0} trouvés, il en reste environ {1} ({2} à {3}).</translation>
  </message>
  <message>
   <source>{0} free in {1}</source>
   <translation>{0} libres dans {1}</translation>
  </message>
  <message>
   <source>{0} from the nearest better place</source>
   <translation>à {0} du lieu meilleur le plus proche</translation>
  </message>
  <message>
   <source>{0} gives no numbers but a {1}</source>
   <translation>{0} ne donne pas de nombres mais un {1}</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} has a name of Kinscape's own models, so it is never used</source>
   <translation>{0} porte le nom d'un modèle propre à Kinscape, donc il n'est jamais utilisé</translation>
  </message>
  <message>
   <source>{0} has changed since these places were found</source>
   <translation>{0} a changé depuis que ces lieux ont été trouvés</translation>
  </message>
  <message>
   <source>{0} has footprints in {1}, but a grid in {2}</source>
   <translation>{0} a des emprises en {1}, mais une grille en {2}</translation>
  </message>
  <message>
   <source>{0} has format {1}; this Kinscape reads formats up to {2}</source>
   <translation>{0} est au format {1} ; ce Kinscape lit les formats jusqu'à {2}</translation>
  </message>
  <message>
   <source>{0} has no column for review marks</source>
   <translation>{0} n'a pas de colonne pour les marques d'examen</translation>
  </message>
  <message>
   <source>{0} has no column {1}</source>
   <translation>{0} n'a pas de colonne {1}</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system</source>
   <translation>{0} n'a pas de système de coordonnées de référence</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system or no georeference</source>
   <translation>{0} n'a pas de système de coordonnées de référence ou pas de géoréférencement</translation>
  </message>
  <message>
   <source>{0} has no coordinates, so {1} cannot be laid over it</source>
   <translation>{0} n'a pas de coordonnées, {1} ne peut donc pas y être superposé</translation>
  </message>
  <message>
   <source>{0} has no encryption (ssl)</source>
   <translation>{0} n'a pas de chiffrement (ssl)</translation>
  </message>
  <message>
   <source>{0} has no field {1}</source>
   <translation>{0} n'a pas de champ {1}</translation>
  </message>
  <message>
   <source>{0} has no file of its own to watch</source>
   <translation>{0} n'a pas de fichier propre à surveiller</translation>
  </message>
  <message>
   <source>{0} has no folders {1} and {2}</source>
   <translation>{0} n'a pas de dossiers {1} et {2}</translation>
  </message>
  <message>
   <source>{0} has no footprints</source>
   <translation>{0} n'a pas d'emprises</translation>
  </message>
  <message>
   <source>{0} has no images of the group {1}</source>
   <translation>{0} n'a pas d'images du groupe {1}</translation>
  </message>
  <message>
   <source>{0} has no integers</source>
   <translation>{0} n'a pas de nombres entiers</translation>
  </message>
  <message>
   <source>{0} has no layer {1}</source>
   <translation>{0} n'a pas de couche {1}</translation>
  </message>
  <message>
   <source>{0} has no map of classes</source>
   <translation>{0} n'a pas de carte de classes</translation>
  </message>
  <message>
   <source>{0} has no output {1}</source>
   <translation>{0} n'a pas de sortie {1}</translation>
  </message>
  <message>
   <source>{0} has no pixels ({1} x {2})</source>
   <translation>{0} n'a pas de pixels ({1} x {2})</translation>
  </message>
  <message>
   <source>{0} has no place on the map</source>
   <translation>{0} n'a pas de position sur la carte</translation>
  </message>
  <message>
   <source>{0} has no raster bands</source>
   <translation>{0} n'a pas de bandes raster</translation>
  </message>
  <message>
   <source>{0} has no row {1}</source>
   <translation>{0} n'a pas de ligne {1}</translation>
  </message>
  <message>
   <source>{0} has no size called {1}</source>
   <translation>{0} n'a pas de taille nommée {1}</translation>
  </message>
  <message>
   <source>{0} has no source {1}</source>
   <translation>{0} n'a pas de source {1}</translation>
  </message>
  <message>
   <source>{0} has no table of places</source>
   <translation>{0} n'a pas de table de lieux</translation>
  </message>
  <message>
   <source>{0} has no tile {1}</source>
   <translation>{0} n'a pas de tuile {1}</translation>
  </message>
  <message>
   <source>{0} has no tile {1} of {2}</source>
   <translation>{0} n'a pas de tuile {1} de {2}</translation>
  </message>
  <message>
   <source>{0} has no tiles</source>
   <translation>{0} n'a pas de tuiles</translation>
  </message>
  <message>
   <source>{0} has no token {1}</source>
   <translation>{0} n'a pas de jeton {1}</translation>
  </message>
  <message>
   <source>{0} has no valid pixel: nodata everywhere</source>
   <translation>{0} n'a aucun pixel valide : nodata partout</translation>
  </message>
  <message>
   <source>{0} has tiles of {1}, not of {2} pixels = {3} m</source>
   <translation>{0} a des tuiles de {1}, pas de {2} pixels = {3} m</translation>
  </message>
  <message>
   <source>{0} has too little imagery in the query, {1}</source>
   <translation>{0} a trop peu d'imagerie dans la requête, {1}</translation>
  </message>
  <message>
   <source>{0} has {1} bands of {2}</source>
   <translation>{0} a {1} bandes de {2}</translation>
  </message>
  <message>
   <source>{0} has {1} bands; a land-cover raster has one, of class numbers</source>
   <translation>{0} a {1} bandes ; un raster d'occupation du sol en a une, de numéros de classes</translation>
  </message>
  <message>
   <source>{0} has {1} bands; band {2} does not exist</source>
   <translation>{0} a {1} bandes ; la bande {2} n'existe pas</translation>
  </message>
  <message>
   <source>{0} has {1} bytes</source>
   <translation>{0} a {1} octets</translation>
  </message>
  <message>
   <source>{0} has {1} outputs, not one with number {2}</source>
   <translation>{0} a {1} sorties, aucune n'a le numéro {2}</translation>
  </message>
  <message>
   <source>{0} has {1} readable tiles: {2}</source>
   <translation>{0} a {1} tuiles lisibles : {2}</translation>
  </message>
  <message>
   <source>{0} has {1} rows of {2} numbers</source>
   <translation>{0} a {1} lignes de {2} nombres</translation>
  </message>
  <message>
   <source>{0} has {1} rows, not {2}</source>
   <translation>{0} a {1} lignes, pas {2}</translation>
  </message>
  <message>
   <source>{0} has {1} sub-folders; at least 2 are needed</source>
   <translation>{0} a {1} sous-dossiers ; il en faut au moins 2</translation>
  </message>
  <message>
   <source>{0} has {1} x {2} pixels and {3} {4} x {5}</source>
   <translation>{0} a {1} x {2} pixels et {3} en a {4} x {5}</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, not {3}</source>
   <translation>{0} a {1} {2}, pas {3}</translation>
  </message>
  <message>
   <source>{0} hidden</source>
   <translation>{0} masqué(s)</translation>
  </message>
  <message>
   <source>{0} hits are not possible</source>
   <translation>{0} résultats ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} holds a {1} job, not a search</source>
   <translation>{0} contient un traitement {1}, pas une recherche</translation>
  </message>
  <message>
   <source>{0} holds an archive already</source>
   <translation>{0} contient déjà une archive</translation>
  </message>
  <message>
   <source>{0} holds characters that no file or name can have: {1}</source>
   <translation>{0} contient des caractères qu'aucun fichier ni aucun nom ne peut avoir : {1}</translation>
  </message>
  <message>
   <source>{0} holds complex numbers ({1})</source>
   <translation>{0} contient des nombres complexes ({1})</translation>
  </message>
  <message>
   <source>{0} holds more than {1} places</source>
   <translation>{0} contient plus de {1} lieux</translation>
  </message>
  <message>
   <source>{0} holds no archive: it has no {1}.</source>
   <translation>{0} ne contient pas d'archive : {1} y manque.</translation>
  </message>
  <message>
   <source>{0} holds no certificates</source>
   <translation>{0} ne contient pas de certificats</translation>
  </message>
  <message>
   <source>{0} holds no certificates that can be read: {1}</source>
   <translation>{0} ne contient pas de certificats lisibles : {1}</translation>
  </message>
  <message>
   <source>{0} holds no class: all of its pixels are nodata</source>
   <translation>{0} ne contient aucune classe : tous ses pixels sont nodata</translation>
  </message>
  <message>
   <source>{0} holds no finished tiles yet: indexing was stopped at its beginning</source>
   <translation>{0} ne contient encore aucune tuile terminée : l'indexation a été arrêtée à son début</translation>
  </message>
  <message>
   <source>{0} holds no images</source>
   <translation>{0} ne contient aucune image</translation>
  </message>
  <message>
   <source>{0} holds no kinds of place: {1}</source>
   <translation>{0} ne contient pas de types de lieux : {1}</translation>
  </message>
  <message>
   <source>{0} holds no labels</source>
   <translation>{0} ne contient aucune étiquette</translation>
  </message>
  <message>
   <source>{0} holds no land cover of its places</source>
   <translation>{0} ne contient pas d'occupation du sol de ses lieux</translation>
  </message>
  <message>
   <source>{0} holds no place with a value in {1}</source>
   <translation>{0} ne contient aucun lieu avec une valeur dans {1}</translation>
  </message>
  <message>
   <source>{0} holds no places</source>
   <translation>{0} ne contient aucun lieu</translation>
  </message>
  <message>
   <source>{0} holds no places: {1}</source>
   <translation>{0} ne contient aucun lieu : {1}</translation>
  </message>
  <message>
   <source>{0} holds no polygons</source>
   <translation>{0} ne contient aucun polygone</translation>
  </message>
  <message>
   <source>{0} holds no reviews</source>
   <translation>{0} ne contient pas de marques d'examen</translation>
  </message>
  <message>
   <source>{0} holds no table of facts</source>
   <translation>{0} ne contient pas d'objet descriptif</translation>
  </message>
  <message>
   <source>{0} holds no table of weights</source>
   <translation>{0} ne contient pas de table de poids</translation>
  </message>
  <message>
   <source>{0} holds nothing that was published</source>
   <translation>{0} ne contient rien de publié</translation>
  </message>
  <message>
   <source>{0} holds numbers that are none</source>
   <translation>{0} contient des nombres non valides</translation>
  </message>
  <message>
   <source>{0} holds something else than it says</source>
   <translation>{0} contient autre chose que ce qui est annoncé</translation>
  </message>
  <message>
   <source>{0} holds the number {1}; there are {2} classes</source>
   <translation>{0} contient le nombre {1} ; il y a {2} classes</translation>
  </message>
  <message>
   <source>{0} holds weights of another network: {1} tensors do not fit, such as {2}</source>
   <translation>{0} contient les poids d'un autre réseau : {1} tenseurs ne conviennent pas, par exemple {2}</translation>
  </message>
  <message>
   <source>{0} holds what is no number</source>
   <translation>{0} contient autre chose que des nombres</translation>
  </message>
  <message>
   <source>{0} holds whole files, so there is no score map</source>
   <translation>{0} contient des fichiers entiers, donc il n'y a pas de carte des scores</translation>
  </message>
  <message>
   <source>{0} holds {1} cards</source>
   <translation>{0} contient {1} fiches</translation>
  </message>
  <message>
   <source>{0} holds {1} different numbers; a land-cover raster has at most {2} classes</source>
   <translation>{0} contient {1} nombres différents ; un raster d'occupation du sol a au plus {2} classes</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}, not {3} of {4}</source>
   <translation>{0} contient {1} de forme {2}, pas {3} de {4}</translation>
  </message>
  <message>
   <source>{0} holds {1} to {2}: class numbers are from 0 to {3}</source>
   <translation>{0} contient {1} à {2} : les numéros de classes vont de 0 à {3}</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors of {2} numbers, but says of itself {3} of {4}</source>
   <translation>{0} contient {1} vecteurs de {2} nombres, mais en annonce {3} de {4}</translation>
  </message>
  <message>
   <source>{0} holds {1}, not whole numbers: it cannot be a land-cover raster</source>
   <translation>{0} contient {1}, pas des nombres entiers : ce ne peut pas être un raster d'occupation du sol</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} images</translation>
  </message>
  <message>
   <source>{0} images a second</source>
   <translation>{0} images par seconde</translation>
  </message>
  <message>
   <source>{0} images are too few to learn from</source>
   <translation>{0} images, c'est trop peu pour apprendre</translation>
  </message>
  <message>
   <source>{0} images but {1} labels</source>
   <translation>{0} images mais {1} étiquettes</translation>
  </message>
  <message>
   <source>{0} images of {1} classes are too few to learn from</source>
   <translation>{0} images de {1} classes, c'est trop peu pour apprendre</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} au total</translation>
  </message>
  <message>
   <source>{0} in the archive {1}, {2}</source>
   <translation>{0} dans l'archive {1}, {2}</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} dans {1}</translation>
  </message>
  <message>
   <source>{0} is Python {1}.{2}, and the engine needs 3.10 or newer</source>
   <translation>{0} est Python {1}.{2}, et le moteur a besoin de la version 3.10 ou plus récente</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python</source>
   <translation>{0} est un Python de 32 bits</translation>
  </message>
  <message>
   <source>{0} is a container of {1} rasters, not one raster</source>
   <translation>{0} est un conteneur de {1} rasters, pas un raster unique</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} est un fichier, pas un dossier</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} est un dossier</translation>
  </message>
  <message>
   <source>{0} is a folder, not a raster</source>
   <translation>{0} est un dossier, pas un raster</translation>
  </message>
  <message>
   <source>{0} is a folder: take one of its images.</source>
   <translation>{0} est un dossier : prenez l'une de ses images.</translation>
  </message>
  <message>
   <source>{0} is a folder; choose the Python program in it</source>
   <translation>{0} est un dossier ; choisissez le programme Python qu'il contient</translation>
  </message>
  <message>
   <source>{0} is a number of {1} digits</source>
   <translation>{0} est un nombre de {1} chiffres</translation>
  </message>
  <message>
   <source>{0} is a tokenizer of kind {1}, which Kinscape does not read</source>
   <translation>{0} est un tokenizer de type {1}, que Kinscape ne lit pas</translation>
  </message>
  <message>
   <source>{0} is an address on the web: copy the picture itself, and paste it.</source>
   <translation>{0} est une adresse web : copiez l'image elle-même, et collez-la.</translation>
  </message>
  <message>
   <source>{0} is an encoder that came with Kinscape: choose another name</source>
   <translation>{0} est un encodeur fourni avec Kinscape : choisissez un autre nom</translation>
  </message>
  <message>
   <source>{0} is being rewritten again and again</source>
   <translation>{0} est sans cesse réécrit</translation>
  </message>
  <message>
   <source>{0} is being written by another program</source>
   <translation>{0} est en cours d'écriture par un autre programme</translation>
  </message>
  <message>
   <source>{0} is being written by another run of Kinscape</source>
   <translation>{0} est en cours d'écriture par une autre exécution de Kinscape</translation>
  </message>
  <message>
   <source>{0} is cut short: it has {1} bytes, its pixels need {2}</source>
   <translation>{0} est tronqué : il a {1} octets, ses pixels en demandent {2}</translation>
  </message>
  <message>
   <source>{0} is damaged</source>
   <translation>{0} est endommagé</translation>
  </message>
  <message>
   <source>{0} is damaged or cut short: {1}</source>
   <translation>{0} est endommagé ou tronqué : {1}</translation>
  </message>
  <message>
   <source>{0} is damaged or holds no weights: {1}</source>
   <translation>{0} est endommagé ou ne contient pas de poids : {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: a column of numbers holds something else</source>
   <translation>{0} est endommagé : une colonne de nombres contient autre chose</translation>
  </message>
  <message>
   <source>{0} is damaged: it has an unknown field {1}</source>
   <translation>{0} est endommagé : il a un champ inconnu {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its sha256 differs from the card's</source>
   <translation>{0} est endommagé : son sha256 diffère de celui de la fiche</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}</source>
   <translation>{0} est endommagé : {1}</translation>
  </message>
  <message>
   <source>{0} is empty (0 bytes)</source>
   <translation>{0} est vide (0 octet)</translation>
  </message>
  <message>
   <source>{0} is in use and is kept until the next installation</source>
   <translation>{0} est en cours d'utilisation et est conservé jusqu'à la prochaine installation</translation>
  </message>
  <message>
   <source>{0} is installed anew: {1}</source>
   <translation>{0} est réinstallé : {1}</translation>
  </message>
  <message>
   <source>{0} is larger than a concept can be ({1} MiB)</source>
   <translation>{0} est plus grand qu'un concept ne peut l'être ({1} Mio)</translation>
  </message>
  <message>
   <source>{0} is left out: {1}</source>
   <translation>{0} est écarté : {1}</translation>
  </message>
  <message>
   <source>{0} is located by a sensor model (RPC) only</source>
   <translation>{0} n'est localisé que par un modèle de capteur (RPC)</translation>
  </message>
  <message>
   <source>{0} is missing.</source>
   <translation>{0} manque.</translation>
  </message>
  <message>
   <source>{0} is model {1}, not {2}</source>
   <translation>{0} est le modèle {1}, pas {2}</translation>
  </message>
  <message>
   <source>{0} is neither an archive nor something published</source>
   <translation>{0} n'est ni une archive ni quelque chose de publié</translation>
  </message>
  <message>
   <source>{0} is no address of a server</source>
   <translation>{0} n'est pas une adresse de serveur</translation>
  </message>
  <message>
   <source>{0} is no archive: it has no {1}</source>
   <translation>{0} n'est pas une archive : {1} y manque</translation>
  </message>
  <message>
   <source>{0} is no dimension</source>
   <translation>{0} n'est pas une dimension</translation>
  </message>
  <message>
   <source>{0} is no file on disk: draw a box on it instead (D).</source>
   <translation>{0} n'est pas un fichier sur disque : dessinez plutôt un rectangle dessus (D).</translation>
  </message>
  <message>
   <source>{0} is no image and no raster.</source>
   <translation>{0} n'est ni une image ni un raster.</translation>
  </message>
  <message>
   <source>{0} is no key file of this kind, or it is damaged</source>
   <translation>{0} n'est pas un fichier de clé de ce type, ou est endommagé</translation>
  </message>
  <message>
   <source>{0} is no name for a concept</source>
   <translation>{0} n'est pas un nom de concept</translation>
  </message>
  <message>
   <source>{0} is no name for an account</source>
   <translation>{0} n'est pas un nom de compte</translation>
  </message>
  <message>
   <source>{0} is no network that a training can begin with</source>
   <translation>{0} n'est pas un réseau dont un entraînement puisse partir</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} n'est pas un nombre</translation>
  </message>
  <message>
   <source>{0} is no option</source>
   <translation>{0} n'est pas une option</translation>
  </message>
  <message>
   <source>{0} is no parameter set for the mode {1}</source>
   <translation>{0} n'est pas un jeu de paramètres pour le mode {1}</translation>
  </message>
  <message>
   <source>{0} is no raster: draw a box on the map instead (D).</source>
   <translation>{0} n'est pas un raster : dessinez plutôt un rectangle sur la carte (D).</translation>
  </message>
  <message>
   <source>{0} is no receipt</source>
   <translation>{0} n'est pas un reçu</translation>
  </message>
  <message>
   <source>{0} is no size of a tile</source>
   <translation>{0} n'est pas une taille de tuile</translation>
  </message>
  <message>
   <source>{0} is no text, or too long, or has characters that cannot be shown</source>
   <translation>{0} n'est pas un texte, est trop long, ou contient des caractères qui ne peuvent pas être affichés</translation>
  </message>
  <message>
   <source>{0} is no vault</source>
   <translation>{0} n'est pas un coffre</translation>
  </message>
  <message>
   <source>{0} is no vault: {1}</source>
   <translation>{0} n'est pas un coffre : {1}</translation>
  </message>
  <message>
   <source>{0} is no whole store of the SEI mode</source>
   <translation>{0} n'est pas un dépôt complet du mode SEI</translation>
  </message>
  <message>
   <source>{0} is none of {1}</source>
   <translation>{0} n'est aucun de {1}</translation>
  </message>
  <message>
   <source>{0} is not GeoParquet with WKB footprints ({1})</source>
   <translation>{0} n'est pas un GeoParquet avec des emprises WKB ({1})</translation>
  </message>
  <message>
   <source>{0} is not a Parquet file: {1}</source>
   <translation>{0} n'est pas un fichier Parquet : {1}</translation>
  </message>
  <message>
   <source>{0} is not a Python that works</source>
   <translation>{0} n'est pas un Python qui fonctionne</translation>
  </message>
  <message>
   <source>{0} is not a STAC item of embeddings: {1}</source>
   <translation>{0} n'est pas un item STAC de vecteurs de caractéristiques : {1}</translation>
  </message>
  <message>
   <source>{0} is not a card</source>
   <translation>{0} n'est pas une fiche</translation>
  </message>
  <message>
   <source>{0} is not a colour</source>
   <translation>{0} n'est pas une couleur</translation>
  </message>
  <message>
   <source>{0} is not a concept</source>
   <translation>{0} n'est pas un concept</translation>
  </message>
  <message>
   <source>{0} is not a concept: it is not JSON</source>
   <translation>{0} n'est pas un concept : ce n'est pas du JSON</translation>
  </message>
  <message>
   <source>{0} is not a date</source>
   <translation>{0} n'est pas une date</translation>
  </message>
  <message>
   <source>{0} is not a file</source>
   <translation>{0} n'est pas un fichier</translation>
  </message>
  <message>
   <source>{0} is not a folder</source>
   <translation>{0} n'est pas un dossier</translation>
  </message>
  <message>
   <source>{0} is not a list of texts</source>
   <translation>{0} n'est pas une liste de textes</translation>
  </message>
  <message>
   <source>{0} is not a little-endian TIFF</source>
   <translation>{0} n'est pas un TIFF petit-boutiste</translation>
  </message>
  <message>
   <source>{0} is not a network that was kept: {1}</source>
   <translation>{0} n'est pas un réseau conservé : {1}</translation>
  </message>
  <message>
   <source>{0} is not a number</source>
   <translation>{0} n'est pas un nombre</translation>
  </message>
  <message>
   <source>{0} is not a program that can be started</source>
   <translation>{0} n'est pas un programme qui peut être démarré</translation>
  </message>
  <message>
   <source>{0} is not a raster that GDAL can read</source>
   <translation>{0} n'est pas un raster que GDAL peut lire</translation>
  </message>
  <message>
   <source>{0} is not a recipe</source>
   <translation>{0} n'est pas une recette</translation>
  </message>
  <message>
   <source>{0} is not a recipe: {1}</source>
   <translation>{0} n'est pas une recette : {1}</translation>
  </message>
  <message>
   <source>{0} is not a result of a search: {1}</source>
   <translation>{0} n'est pas le résultat d'une recherche : {1}</translation>
  </message>
  <message>
   <source>{0} is not a safetensors file</source>
   <translation>{0} n'est pas un fichier safetensors</translation>
  </message>
  <message>
   <source>{0} is not a tile id</source>
   <translation>{0} n'est pas un identifiant de tuile</translation>
  </message>
  <message>
   <source>{0} is not a tile id of an archive of whole files</source>
   <translation>{0} n'est pas un identifiant de tuile d'une archive de fichiers entiers</translation>
  </message>
  <message>
   <source>{0} is not a tokenizer</source>
   <translation>{0} n'est pas un tokenizer</translation>
  </message>
  <message>
   <source>{0} is not a vocabulary of visual words: {1}</source>
   <translation>{0} n'est pas un vocabulaire de mots visuels : {1}</translation>
  </message>
  <message>
   <source>{0} is not an archive: it has no {1}</source>
   <translation>{0} n'est pas une archive : {1} y manque</translation>
  </message>
  <message>
   <source>{0} is not an option of a mode</source>
   <translation>{0} n'est pas une option de mode</translation>
  </message>
  <message>
   <source>{0} is not empty and not an archive (it holds {1})</source>
   <translation>{0} n'est ni vide ni une archive (il contient {1})</translation>
  </message>
  <message>
   <source>{0} is not finished: indexing was stopped, or is under way</source>
   <translation>{0} n'est pas terminée : l'indexation a été arrêtée, ou est en cours</translation>
  </message>
  <message>
   <source>{0} is not for a vault</source>
   <translation>{0} n'est pas pour un coffre</translation>
  </message>
  <message>
   <source>{0} is not for a vault: all of it is sealed.</source>
   <translation>{0} n'est pas pour un coffre : tout y est scellé.</translation>
  </message>
  <message>
   <source>{0} is not offered in the mode {1}</source>
   <translation>{0} n'est pas offerte dans le mode {1}</translation>
  </message>
  <message>
   <source>{0} is not on this computer and cannot be downloaded ({1})</source>
   <translation>{0} n'est pas sur cet ordinateur et ne peut pas être téléchargé ({1})</translation>
  </message>
  <message>
   <source>{0} is not on this computer: what a project or a recipe names elsewhere is not opened by itself.</source>
   <translation>{0} n'est pas sur cet ordinateur : ce qu'un projet ou une recette désigne ailleurs n'est pas ouvert automatiquement.</translation>
  </message>
  <message>
   <source>{0} is not one of your servers</source>
   <translation>{0} n'est pas l'un de vos serveurs</translation>
  </message>
  <message>
   <source>{0} is not one of your servers: add it on the Remote page to ask it</source>
   <translation>{0} n'est pas l'un de vos serveurs : ajoutez-le sur la page À distance pour l'interroger</translation>
  </message>
  <message>
   <source>{0} is not the SHA-256 of a certificate</source>
   <translation>{0} n'est pas le SHA-256 d'un certificat</translation>
  </message>
  <message>
   <source>{0} is not the address of a package index</source>
   <translation>{0} n'est pas l'adresse d'un index de paquets</translation>
  </message>
  <message>
   <source>{0} is not the address of a server</source>
   <translation>{0} n'est pas l'adresse d'un serveur</translation>
  </message>
  <message>
   <source>{0} is not the file that it should be (its SHA-256 differs), and was thrown away</source>
   <translation>{0} n'est pas le fichier attendu (son SHA-256 diffère), et a été jeté</translation>
  </message>
  <message>
   <source>{0} is not the file that was indexed: {1}</source>
   <translation>{0} n'est pas le fichier qui a été indexé : {1}</translation>
  </message>
  <message>
   <source>{0} is not the folder of {1}</source>
   <translation>{0} n'est pas le dossier de {1}</translation>
  </message>
  <message>
   <source>{0} is not the published {1}: its sha256 differs</source>
   <translation>{0} n'est pas le fichier {1} publié : son sha256 diffère</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} n'existe pas</translation>
  </message>
  <message>
   <source>{0} is not there any more</source>
   <translation>{0} n'existe plus</translation>
  </message>
  <message>
   <source>{0} is not there, but the card names it</source>
   <translation>{0} n'existe pas, mais la fiche le nomme</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} n'existe pas.</translation>
  </message>
  <message>
   <source>{0} is of a training with another recipe or other images</source>
   <translation>{0} est d'un entraînement avec une autre recette ou d'autres images</translation>
  </message>
  <message>
   <source>{0} is of another file: it says {1} {2}, {3} has {4}</source>
   <translation>{0} est d'un autre fichier : il indique {1} {2}, {3} a {4}</translation>
  </message>
  <message>
   <source>{0} is of version {1}</source>
   <translation>{0} est de version {1}</translation>
  </message>
  <message>
   <source>{0} is on a server, and its pixels are not published</source>
   <translation>{0} est sur un serveur, et ses pixels ne sont pas publiés</translation>
  </message>
  <message>
   <source>{0} is on a server, and its vectors are not published</source>
   <translation>{0} est sur un serveur, et ses vecteurs ne sont pas publiés</translation>
  </message>
  <message>
   <source>{0} is read by this search, so it cannot be its output</source>
   <translation>{0} est lu par cette recherche et ne peut donc pas être sa sortie</translation>
  </message>
  <message>
   <source>{0} is signed with another key than before: {1}</source>
   <translation>{0} porte la signature d'une autre clé qu'auparavant : {1}</translation>
  </message>
  <message>
   <source>{0} is taken as it is in {1}: nothing says which SHA-256 it must have</source>
   <translation>{0} est pris tel quel dans {1} : rien n'indique quel SHA-256 il doit avoir</translation>
  </message>
  <message>
   <source>{0} is the result of a search, not imagery.</source>
   <translation>{0} est le résultat d'une recherche, pas de l'imagerie.</translation>
  </message>
  <message>
   <source>{0} is too large</source>
   <translation>{0} est trop grand</translation>
  </message>
  <message>
   <source>{0} is {1}</source>
   <translation>{0} vaut {1}</translation>
  </message>
  <message>
   <source>{0} is {1}, and the engine needs 3.10 or newer</source>
   <translation>{0} est {1}, et le moteur a besoin de la version 3.10 ou plus récente</translation>
  </message>
  <message>
   <source>{0} is {1}; its tiles are dropped</source>
   <translation>{0} est {1} ; ses tuiles sont retirées</translation>
  </message>
  <message>
   <source>{0} knows nothing of the ground of this archive: no tile lies on its classes</source>
   <translation>{0} ne sait rien du terrain de cette archive : aucune tuile ne recouvre ses classes</translation>
  </message>
  <message>
   <source>{0} labels but places of shape {1}</source>
   <translation>{0} étiquettes mais des lieux de forme {1}</translation>
  </message>
  <message>
   <source>{0} lacks the column {1}</source>
   <translation>la colonne {1} manque dans {0}</translation>
  </message>
  <message>
   <source>{0} lacks {1}</source>
   <translation>{1} manque dans {0}</translation>
  </message>
  <message>
   <source>{0} lacks {1} images, such as {2}</source>
   <translation>{1} images manquent dans {0}, par exemple {2}</translation>
  </message>
  <message>
   <source>{0} land-cover classes are not possible</source>
   <translation>{0} classes d'occupation du sol ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} land-cover classes have {1} colours</source>
   <translation>{0} classes d'occupation du sol ont {1} couleurs</translation>
  </message>
  <message>
   <source>{0} large polygons gave {1} tiles each, spread over them</source>
   <translation>{0} grands polygones ont donné {1} tuiles chacun, réparties dessus</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>reste {0}</translation>
  </message>
  <message>
   <source>{0} left this computer, {1} came back.</source>
   <translation>{0} ont quitté cet ordinateur, {1} sont revenus.</translation>
  </message>
  <message>
   <source>{0} lies where {1} is not defined</source>
   <translation>{0} se trouve là où {1} n'est pas défini</translation>
  </message>
  <message>
   <source>{0} liked</source>
   <translation>{0} semblable(s)</translation>
  </message>
  <message>
   <source>{0} likely to be what you look for, going by your marks</source>
   <translation>D'après vos marques, {0} de chances que ce soit ce que vous cherchez</translation>
  </message>
  <message>
   <source>{0} m</source>
   <translation>{0} m</translation>
  </message>
  <message>
   <source>{0} marked places are in the archive no more and were left out</source>
   <translation>{0} lieux marqués ne sont plus dans l'archive et ont été écartés</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} missing</source>
   <translation>{0} introuvable(s)</translation>
  </message>
  <message>
   <source>{0} more things were left out.</source>
   <translation>{0} autres éléments ont été écartés.</translation>
  </message>
  <message>
   <source>{0} must be a list, not {1}</source>
   <translation>{0} doit être une liste, pas {1}</translation>
  </message>
  <message>
   <source>{0} must be a {1}, not {2}</source>
   <translation>{0} doit être de type {1}, pas {2}</translation>
  </message>
  <message>
   <source>{0} must be an object, not {1}</source>
   <translation>{0} doit être un objet, pas {1}</translation>
  </message>
  <message>
   <source>{0} must end with {1}</source>
   <translation>{0} doit se terminer par {1}</translation>
  </message>
  <message>
   <source>{0} must have {1} values, not {2}</source>
   <translation>{0} doit avoir {1} valeurs, pas {2}</translation>
  </message>
  <message>
   <source>{0} must not be {1}</source>
   <translation>{0} ne doit pas être {1}</translation>
  </message>
  <message>
   <source>{0} names the model {1}</source>
   <translation>{0} nomme le modèle {1}</translation>
  </message>
  <message>
   <source>{0} needs PyTorch and safetensors, which are not installed in the engine</source>
   <translation>{0} a besoin de PyTorch et de safetensors, qui ne sont pas installés dans le moteur</translation>
  </message>
  <message>
   <source>{0} needs onnxruntime, which is not installed in the engine</source>
   <translation>{0} a besoin d'onnxruntime, qui n'est pas installé dans le moteur</translation>
  </message>
  <message>
   <source>{0} needs the package safetensors</source>
   <translation>{0} a besoin du paquet safetensors</translation>
  </message>
  <message>
   <source>{0} not indexed: {1}</source>
   <translation>{0} non indexé : {1}</translation>
  </message>
  <message>
   <source>{0} numbers for each tile</source>
   <translation>{0} nombres par tuile</translation>
  </message>
  <message>
   <source>{0} of memory, {1}</source>
   <translation>{0} de mémoire, {1}</translation>
  </message>
  <message>
   <source>{0} of memory, {1} of it free; {2}</source>
   <translation>{0} de mémoire, dont {1} libres ; {2}</translation>
  </message>
  <message>
   <source>{0} of the first {1} are the same</source>
   <translation>{0} des {1} premiers sont les mêmes</translation>
  </message>
  <message>
   <source>{0} of the first {1} is the same</source>
   <translation>{0} des {1} premiers est le même</translation>
  </message>
  <message>
   <source>{0} of the places found, {1} of the tiles searched</source>
   <translation>{0} des lieux trouvés, {1} des tuiles parcourues</translation>
  </message>
  <message>
   <source>{0} of these images are not in the store</source>
   <translation>{0} de ces images ne sont pas dans le dépôt</translation>
  </message>
  <message>
   <source>{0} of what your examples show</source>
   <translation>{0} de ce que montrent vos exemples</translation>
  </message>
  <message>
   <source>{0} of {1} are here already.</source>
   <translation>{0} sur {1} sont déjà là.</translation>
  </message>
  <message>
   <source>{0} of {1} from {2}, {3}</source>
   <translation>{0} de {1} à partir de {2}, {3}</translation>
  </message>
  <message>
   <source>{0} of {1} places</source>
   <translation>{0} lieux sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} reviewed.</source>
   <translation>{0} sur {1} examinés.</translation>
  </message>
  <message>
   <source>{0} of {1} vectors were not of length 1 and were made so</source>
   <translation>{0} vecteurs sur {1} n'étaient pas de longueur 1 et ont été normalisés</translation>
  </message>
  <message>
   <source>{0} of {1} were asked for at once</source>
   <translation>{0} de {1} ont été demandés à la fois</translation>
  </message>
  <message>
   <source>{0} on disk</source>
   <translation>{0} sur le disque</translation>
  </message>
  <message>
   <source>{0} others</source>
   <translation>{0} autres</translation>
  </message>
  <message>
   <source>{0} pictures could not be made: their rasters cannot be read</source>
   <translation>{0} images n'ont pas pu être produites : leurs rasters sont illisibles</translation>
  </message>
  <message>
   <source>{0} pixels</source>
   <translation>{0} pixels</translation>
  </message>
  <message>
   <source>{0} places</source>
   <translation>{0} lieux</translation>
  </message>
  <message>
   <source>{0} places are not possible</source>
   <translation>{0} lieux ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} places in pictures are too few to learn {1} visual words from</source>
   <translation>{0} lieux dans les images, c'est trop peu pour apprendre {1} mots visuels</translation>
  </message>
  <message>
   <source>{0} places lie outside the imagery or in holes and were left out</source>
   <translation>{0} lieux sont hors de l'imagerie ou dans des trous et ont été écartés</translation>
  </message>
  <message>
   <source>{0} places liked</source>
   <translation>{0} lieux semblables</translation>
  </message>
  <message>
   <source>{0} places of the sample are not judged yet; the more are, the narrower is the interval</source>
   <translation>{0} lieux de l'échantillon ne sont pas encore jugés ; plus il y en a de jugés, plus l'intervalle est étroit</translation>
  </message>
  <message>
   <source>{0} places of {1} tiles are not possible</source>
   <translation>{0} lieux de {1} tuiles ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} places overlap with places to judge by and were left out</source>
   <translation>{0} lieux recouvrent des lieux d'évaluation et ont été écartés</translation>
  </message>
  <message>
   <source>{0} places shown</source>
   <translation>{0} lieux affichés</translation>
  </message>
  <message>
   <source>{0} queries cannot be compared</source>
   <translation>{0} requêtes ne peuvent pas être comparées</translation>
  </message>
  <message>
   <source>{0} questions left</source>
   <translation>{0} questions restantes</translation>
  </message>
  <message>
   <source>{0} rasters</source>
   <translation>{0} rasters</translation>
  </message>
  <message>
   <source>{0} rasters could not be indexed</source>
   <translation>{0} rasters n'ont pas pu être indexés</translation>
  </message>
  <message>
   <source>{0} rasters found again</source>
   <translation>{0} rasters retrouvés</translation>
  </message>
  <message>
   <source>{0} rasters gave {1} tiles of {2} pixels</source>
   <translation>{0} rasters ont donné {1} tuiles de {2} pixels</translation>
  </message>
  <message>
   <source>{0} rasters missing, {1} changed: index it again</source>
   <translation>{0} rasters introuvables, {1} modifiés : relancez l'indexation</translation>
  </message>
  <message>
   <source>{0} rasters of the archive are not there any more</source>
   <translation>{0} rasters de l'archive n'existent plus</translation>
  </message>
  <message>
   <source>{0} rasters of the archive cannot be read and were left out: {1}</source>
   <translation>{0} rasters de l'archive ne peuvent être lus et ont été écartés : {1}</translation>
  </message>
  <message>
   <source>{0} rows are no block of a vault</source>
   <translation>{0} lignes ne sont pas un bloc de coffre</translation>
  </message>
  <message>
   <source>{0} rows cannot be explained at once</source>
   <translation>{0} lignes ne peuvent pas être expliquées à la fois</translation>
  </message>
  <message>
   <source>{0} rows for each of {1} trapdoors are too much for one answer</source>
   <translation>{0} lignes pour chacune des {1} trappes sont trop pour une réponse</translation>
  </message>
  <message>
   <source>{0} rows have no footprint</source>
   <translation>{0} lignes n'ont pas d'emprise</translation>
  </message>
  <message>
   <source>{0} rows with {1} tiles and {2} sources do not belong together</source>
   <translation>{0} lignes avec {1} tuiles et {2} sources ne correspondent pas</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} sealed bytes do not fit into {1}</source>
   <translation>{0} octets scellés ne tiennent pas dans {1}</translation>
  </message>
  <message>
   <source>{0} sent more than the {1} bytes that its answer can have</source>
   <translation>{0} a envoyé plus que les {1} octets que sa réponse peut avoir</translation>
  </message>
  <message>
   <source>{0} sent more than {1}</source>
   <translation>{0} a envoyé plus de {1}</translation>
  </message>
  <message>
   <source>{0} shows another certificate than the pinned one, so nothing was sent</source>
   <translation>{0} présente un autre certificat que celui qui est épinglé, donc rien n'a été envoyé</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there, as was asked</source>
   <translation>{0} sources ont été conservées comme demandé, bien que leurs fichiers aient disparu</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}</source>
   <translation>{0} sources ont été conservées bien que leurs fichiers aient disparu : rien n'est accessible sous {1}</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}, …</source>
   <translation>{0} sources ont été conservées bien que leurs fichiers aient disparu : rien n'est accessible sous {1}, …</translation>
  </message>
  <message>
   <source>{0} steps on crops of {1} pixels are not possible</source>
   <translation>{0} pas sur des découpes de {1} pixels ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} takes {1} tiles at once, too many</source>
   <translation>{0} prend {1} tuiles à la fois, c'est trop</translation>
  </message>
  <message>
   <source>{0} takes {1}, not one image</source>
   <translation>{0} prend {1}, pas une seule image</translation>
  </message>
  <message>
   <source>{0} things are wrong and must be mended</source>
   <translation>{0} problèmes sont à corriger</translation>
  </message>
  <message>
   <source>{0} tile sizes are too many</source>
   <translation>{0} tailles de tuile, c'est trop</translation>
  </message>
  <message>
   <source>{0} tiles</source>
   <translation>{0} tuiles</translation>
  </message>
  <message>
   <source>{0} tiles are too few for lists</source>
   <translation>{0} tuiles sont trop peu pour des listes</translation>
  </message>
  <message>
   <source>{0} tiles are too few to find kinds of place in</source>
   <translation>{0} tuiles, c'est trop peu pour y trouver des types de lieux</translation>
  </message>
  <message>
   <source>{0} tiles can be searched now</source>
   <translation>la recherche peut maintenant porter sur {0} tuiles</translation>
  </message>
  <message>
   <source>{0} tiles compared in the open: scores differ by at most {1}</source>
   <translation>{0} tuiles comparées en clair : les scores diffèrent de {1} au plus</translation>
  </message>
  <message>
   <source>{0} tiles have no date and were left out by the filter on dates</source>
   <translation>{0} tuiles n'ont pas de date et ont été écartées par le filtre sur les dates</translation>
  </message>
  <message>
   <source>{0} tiles of {1} pixels need more than {2} GB of memory</source>
   <translation>{0} tuiles de {1} pixels demandent plus de {2} Go de mémoire</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} à {1}</translation>
  </message>
  <message>
   <source>{0} to {1} fits</source>
   <translation>de {0} à {1} convient</translation>
  </message>
  <message>
   <source>{0} trapdoors at once are not possible here</source>
   <translation>{0} trappes à la fois ne sont pas possibles ici</translation>
  </message>
  <message>
   <source>{0} unliked</source>
   <translation>{0} différent(s)</translation>
  </message>
  <message>
   <source>{0} visual words are not possible</source>
   <translation>{0} mots visuels ne sont pas possibles</translation>
  </message>
  <message>
   <source>{0} was changed by another run in the meantime</source>
   <translation>{0} a été modifié entre-temps par une autre exécution</translation>
  </message>
  <message>
   <source>{0} was changed: its strata do not add up</source>
   <translation>{0} a été modifié : le compte de ses strates n'y est pas</translation>
  </message>
  <message>
   <source>{0} was ended from outside</source>
   <translation>{0} a été terminé de l'extérieur</translation>
  </message>
  <message>
   <source>{0} was imported from vectors of {1}; rasters cannot be added to it</source>
   <translation>{0} a été importée à partir de vecteurs de {1} ; des rasters ne peuvent pas y être ajoutés</translation>
  </message>
  <message>
   <source>{0} was made by a newer Kinscape</source>
   <translation>{0} a été créé par un Kinscape plus récent</translation>
  </message>
  <message>
   <source>{0} was made by something that cannot be run again</source>
   <translation>{0} a été créé par quelque chose qui ne peut pas être relancé</translation>
  </message>
  <message>
   <source>{0} was made with encoder {1}, which this Kinscape does not have</source>
   <translation>{0} a été créée avec l'encodeur {1}, dont ce Kinscape ne dispose pas</translation>
  </message>
  <message>
   <source>{0} was made with {1} {2} of encoder {3}, not {4} of {5}</source>
   <translation>{0} a été créée avec {1} {2} de l'encodeur {3}, pas {4} de {5}</translation>
  </message>
  <message>
   <source>{0} was not drawn to see what was missed</source>
   <translation>{0} n'a pas été tiré pour voir ce qui a été manqué</translation>
  </message>
  <message>
   <source>{0} was published in another format</source>
   <translation>{0} a été publié dans un autre format</translation>
  </message>
  <message>
   <source>{0} was taught on tiles of {1} m, those here have {2} m</source>
   <translation>{0} a été appris sur des tuiles de {1} m, celles d'ici font {2} m</translation>
  </message>
  <message>
   <source>{0} was written by a newer Kinscape</source>
   <translation>{0} a été écrit par un Kinscape plus récent</translation>
  </message>
  <message>
   <source>{0} weighs {1}</source>
   <translation>{0} a le poids {1}</translation>
  </message>
  <message>
   <source>{0} were freed.</source>
   <translation>{0} libérés.</translation>
  </message>
  <message>
   <source>{0} widths are more than {1}</source>
   <translation>{0} largeurs, c'est plus que {1}</translation>
  </message>
  <message>
   <source>{0} workers are not possible</source>
   <translation>{0} processus, ce n'est pas possible</translation>
  </message>
  <message>
   <source>{0} would be asked without TLS, so that anyone on the way could read the token</source>
   <translation>{0} serait interrogé sans TLS, si bien que n'importe qui sur le trajet pourrait lire le jeton</translation>
  </message>
  <message>
   <source>{0} would lie inside the archive</source>
   <translation>{0} se trouverait à l'intérieur de l'archive</translation>
  </message>
  <message>
   <source>{0} {1}/s</source>
   <translation>{0} {1}/s</translation>
  </message>
  <message>
   <source>{0} · not up to date</source>
   <translation>{0} · pas à jour</translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
  <message>
   <source>{0} × {1} epochs</source>
   <translation>{0} × {1} époques</translation>
  </message>
  <message>
   <source>{0} × {1} px</source>
   <translation>{0} × {1} px</translation>
  </message>
  <message>
   <source>{0}, cannot be used</source>
   <translation>{0}, inutilisable</translation>
  </message>
  <message>
   <source>{0}, each one tile; {1}</source>
   <translation>{0}, chacun une tuile ; {1}</translation>
  </message>
  <message>
   <source>{0}, none of which is a picture (all alpha)</source>
   <translation>{0}, dont aucune n'est une image (toutes alpha)</translation>
  </message>
  <message>
   <source>{0}, not known of {1}</source>
   <translation>{0}, pas connue pour {1}</translation>
  </message>
  <message>
   <source>{0}, out of date for {1}</source>
   <translation>{0}, obsolète pour {1}</translation>
  </message>
  <message>
   <source>{0}, taken from QGIS's options</source>
   <translation>{0}, repris des options de QGIS</translation>
  </message>
  <message>
   <source>{0}, the best of {1} dates</source>
   <translation>{0}, la meilleure de {1} dates</translation>
  </message>
  <message>
   <source>{0}, the best with a score of {1}</source>
   <translation>{0}, le meilleur avec un score de {1}</translation>
  </message>
  <message>
   <source>{0}, was not among the first before</source>
   <translation>{0}, n'était pas parmi les premiers avant</translation>
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
   <translation>{0}. Suppr le retire, un double-clic zoome dessus ; glissez-le sur l'autre bande pour le déplacer</translation>
  </message>
  <message>
   <source>{0}. Its picture is being made</source>
   <translation>{0}. Son image est en cours de création</translation>
  </message>
  <message>
   <source>{0}. The server learns: {1}</source>
   <translation>{0}. Le serveur apprend : {1}</translation>
  </message>
  <message>
   <source>{0}/s</source>
   <translation>{0}/s</translation>
  </message>
  <message>
   <source>{0}:</source>
   <translation>{0} :</translation>
  </message>
  <message>
   <source>{0}: cell_px {1} does not divide input_px {2}</source>
   <translation>{0} : cell_px {1} ne divise pas input_px {2}</translation>
  </message>
  <message>
   <source>{0}: colours of its classes are {1}</source>
   <translation>{0} : les couleurs de ses classes sont {1}</translation>
  </message>
  <message>
   <source>{0}: column {1} holds {2}</source>
   <translation>{0} : la colonne {1} contient {2}</translation>
  </message>
  <message>
   <source>{0}: column {1} is of type {2}, not lists of numbers</source>
   <translation>{0} : la colonne {1} est de type {2}, pas des listes de nombres</translation>
  </message>
  <message>
   <source>{0}: dim is {1}</source>
   <translation>{0} : dim vaut {1}</translation>
  </message>
  <message>
   <source>{0}: field {1} is missing</source>
   <translation>{0} : le champ {1} manque</translation>
  </message>
  <message>
   <source>{0}: gsd_m is {1}</source>
   <translation>{0} : gsd_m vaut {1}</translation>
  </message>
  <message>
   <source>{0}: indexing was not finished</source>
   <translation>{0} : l'indexation n'est pas terminée</translation>
  </message>
  <message>
   <source>{0}: installed</source>
   <translation>{0} : installé</translation>
  </message>
  <message>
   <source>{0}: it computes wrongly</source>
   <translation>{0} : ses calculs sont faux</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system ({1}) is local, not tied to the earth</source>
   <translation>{0} : son système de coordonnées de référence ({1}) est local, non rattaché à la Terre</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system cannot be understood ({1})</source>
   <translation>{0} : son système de coordonnées de référence est incompréhensible ({1})</translation>
  </message>
  <message>
   <source>{0}: its position is not on the earth (bounds {1})</source>
   <translation>{0} : sa position n'est pas sur la Terre (limites {1})</translation>
  </message>
  <message>
   <source>{0}: its table does not fit: {1}</source>
   <translation>{0} : sa table ne convient pas : {1}</translation>
  </message>
  <message>
   <source>{0}: mean and std need {1} numbers each, one a band</source>
   <translation>{0} : mean et std demandent {1} nombres chacun, un par bande</translation>
  </message>
  <message>
   <source>{0}: network is {1}</source>
   <translation>{0} : network vaut {1}</translation>
  </message>
  <message>
   <source>{0}: networks use it</source>
   <translation>{0} : les réseaux l'utilisent</translation>
  </message>
  <message>
   <source>{0}: no such file</source>
   <translation>{0} : fichier inexistant</translation>
  </message>
  <message>
   <source>{0}: no such file of weights</source>
   <translation>{0} : fichier de poids inexistant</translation>
  </message>
  <message>
   <source>{0}: no such folder</source>
   <translation>{0} : dossier inexistant</translation>
  </message>
  <message>
   <source>{0}: no such model</source>
   <translation>{0} : modèle inexistant</translation>
  </message>
  <message>
   <source>{0}: no tile at all{1}</source>
   <translation>{0} : aucune tuile{1}</translation>
  </message>
  <message>
   <source>{0}: no tile can be read to learn visual words from</source>
   <translation>{0} : aucune tuile lisible pour apprendre des mots visuels</translation>
  </message>
  <message>
   <source>{0}: no {1} has enough valid pixels; all {2} have more than {3} holes (nodata, or ground outside the raster){4}</source>
   <translation>{0} : rien de type {1} n'a assez de pixels valides ; les {2} ont tous plus de {3} de trous (nodata, ou terrain hors du raster){4}</translation>
  </message>
  <message>
   <source>{0}: only networks would use it</source>
   <translation>{0} : seuls les réseaux l'utiliseraient</translation>
  </message>
  <message>
   <source>{0}: output is not a text</source>
   <translation>{0} : output n'est pas un texte</translation>
  </message>
  <message>
   <source>{0}: pool is {1}</source>
   <translation>{0} : pool vaut {1}</translation>
  </message>
  <message>
   <source>{0}: scale is {1}</source>
   <translation>{0} : scale vaut {1}</translation>
  </message>
  <message>
   <source>{0}: score {1}</source>
   <translation>{0} : score {1}</translation>
  </message>
  <message>
   <source>{0}: text is not a table with a file</source>
   <translation>{0} : text n'est pas une table avec un fichier</translation>
  </message>
  <message>
   <source>{0}: the language in which Kinscape is written</source>
   <translation>{0} : la langue dans laquelle Kinscape est écrit</translation>
  </message>
  <message>
   <source>{0}: the rows of its sources are mixed</source>
   <translation>{0} : les lignes de ses sources sont mélangées</translation>
  </message>
  <message>
   <source>{0}: the small build of torch does not use it</source>
   <translation>{0} : la petite version de torch ne l'utilise pas</translation>
  </message>
  <message>
   <source>{0}: the text encoder {1} is not an ONNX file</source>
   <translation>{0} : l'encodeur de texte {1} n'est pas un fichier ONNX</translation>
  </message>
  <message>
   <source>{0}: the translation is loaded</source>
   <translation>{0} : la traduction est chargée</translation>
  </message>
  <message>
   <source>{0}: there is no translation, Kinscape speaks English</source>
   <translation>{0} : il n'y a pas de traduction, Kinscape parle anglais</translation>
  </message>
  <message>
   <source>{0}: torch cannot use it</source>
   <translation>{0} : torch ne peut pas l'utiliser</translation>
  </message>
  <message>
   <source>{0}: unknown field {1}</source>
   <translation>{0} : champ inconnu {1}</translation>
  </message>
  <message>
   <source>{0}: very roughly {1}; measured as soon as it runs</source>
   <translation>{0} : très approximativement {1} ; mesuré dès le lancement</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}: {1} bands</source>
   <translation>{0} : {1} bandes</translation>
  </message>
  <message>
   <source>{0}: {1} is not a file that Kinscape runs</source>
   <translation>{0} : {1} n'est pas un fichier que Kinscape exécute</translation>
  </message>
  <message>
   <source>{0}: {1} is not the name of a file beside it</source>
   <translation>{0} : {1} n'est pas le nom d'un fichier à côté</translation>
  </message>
  <message>
   <source>{0}: {1} is {2}, not {3}</source>
   <translation>{0} : {1} vaut {2}, pas {3}</translation>
  </message>
  <message>
   <source>{0}: {1} of your examples, {2} of this place</source>
   <translation>{0} : {1} de vos exemples, {2} de ce lieu</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0} : {1} sur {2}</translation>
  </message>
  <message>
   <source>{0}: {1}, by earlier trainings on this computer</source>
   <translation>{0} : {1}, d'après des entraînements antérieurs sur cet ordinateur</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}</source>
   <translation>{0} : {1}, {2}</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}, {3}</source>
   <translation>{0} : {1}, {2}, {3}</translation>
  </message>
  <message>
   <source>{0}; band {1} does not exist</source>
   <translation>{0} ; la bande {1} n'existe pas</translation>
  </message>
  <message>
   <source>{0}; band {1} is its alpha (transparency) band, no picture</source>
   <translation>{0} ; la bande {1} est sa bande alpha (transparence), pas une image</translation>
  </message>
  <message>
   <source>{0}; it finds {1} of what an exact search finds</source>
   <translation>{0} ; il trouve {1} de ce que trouve une recherche exacte</translation>
  </message>
  <message>
   <source>{0}; the query is {1}</source>
   <translation>{0} ; la requête est {1}</translation>
  </message>
  <message>
   <source>{0}; tiles that cannot be read are left out</source>
   <translation>{0} ; les tuiles illisibles sont écartées</translation>
  </message>
  <message>
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
 </context>
</TS>
