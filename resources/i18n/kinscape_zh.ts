<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Kinscape</name>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source> and </source>
   <translation> 和 </translation>
  </message>
  <message>
   <source> m</source>
   <translation> 米</translation>
  </message>
  <message>
   <source>&amp;Add as layer</source>
   <translation>添加为图层(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>地址(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Begin with</source>
   <translation>起始编码器(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation>类别字段(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Epsilon</source>
   <translation>Epsilon(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;For</source>
   <translation>用途(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;How</source>
   <translation>方式(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Image size</source>
   <translation>图像大小(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Land cover</source>
   <translation>土地覆盖(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>图层(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Locate…</source>
   <translation>定位(&amp;L)…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Overlap</source>
   <translation>重叠(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Remove from the archive</source>
   <translation>从影像库移除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Tile size</source>
   <translation>瓦片大小(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>更新(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Zoom to it</source>
   <translation>缩放至此(&amp;Z)</translation>
  </message>
  <message>
   <source>'Near a point' and its radius belong together: give both, or neither.</source>
   <translation>“仅此点附近”与其半径须同时使用：要么都填，要么都不填。</translation>
  </message>
  <message>
   <source>'accounts renew' gives it a new token; names of revoked accounts are not used again, so that the audit stays true</source>
   <translation>'accounts renew' 可为其生成新令牌；已吊销账户的名称不再使用，以保证审计记录真实</translation>
  </message>
  <message>
   <source>, {0} new</source>
   <translation>，其中新增 {0} 个</translation>
  </message>
  <message>
   <source>0 for all, or some more</source>
   <translation>0 表示全部，或更多一些</translation>
  </message>
  <message>
   <source>0 is unlabelled, 1 to {0} the classes; name more in {1}</source>
   <translation>0 为未标注，1 至 {0} 为各类别；如有更多类别，请在 {1} 中命名</translation>
  </message>
  <message>
   <source>0 to {0}</source>
   <translation>0 至 {0}</translation>
  </message>
  <message>
   <source>0: every image is a query and all others are searched. 0.7: 70 % of each class are searched, the others are queries.</source>
   <translation>0：每张图像都作为查询，在其余所有图像中搜索。0.7：在每个类别 70 % 的图像中搜索，其余作为查询。</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone.</source>
   <translation>0：仅外观，1：仅土地覆盖。</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone. Needs an archive whose tiles have a land cover.</source>
   <translation>0：仅外观，1：仅土地覆盖。需要瓦片已有土地覆盖的影像库。</translation>
  </message>
  <message>
   <source>1 archive</source>
   <translation>1 个影像库</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 个类别</translation>
  </message>
  <message>
   <source>1 core</source>
   <translation>1 个核心</translation>
  </message>
  <message>
   <source>1 hidden</source>
   <translation>1 个已隐藏</translation>
  </message>
  <message>
   <source>1 image</source>
   <translation>1 张图像</translation>
  </message>
  <message>
   <source>1 liked</source>
   <translation>1 个相似</translation>
  </message>
  <message>
   <source>1 picture could not be made: its raster cannot be read</source>
   <translation>1 张图片无法生成：其栅格无法读取</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 个地点</translation>
  </message>
  <message>
   <source>1 place liked</source>
   <translation>1 个标为相似的地点</translation>
  </message>
  <message>
   <source>1 place shown</source>
   <translation>1 个显示的地点</translation>
  </message>
  <message>
   <source>1 question left</source>
   <translation>还可查询 1 次</translation>
  </message>
  <message>
   <source>1 raster</source>
   <translation>1 个栅格</translation>
  </message>
  <message>
   <source>1 raster changed since it was indexed</source>
   <translation>1 个栅格在编入索引后有变动</translation>
  </message>
  <message>
   <source>1 raster could not be indexed</source>
   <translation>1 个栅格无法编入索引</translation>
  </message>
  <message>
   <source>1 raster found again</source>
   <translation>已找回 1 个栅格</translation>
  </message>
  <message>
   <source>1 raster of the archive is not there any more</source>
   <translation>影像库中有 1 个栅格已不存在</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 个瓦片</translation>
  </message>
  <message>
   <source>1 to {0} are possible</source>
   <translation>可以是 1 至 {0}</translation>
  </message>
  <message>
   <source>1 to {0} rows</source>
   <translation>1 至 {0} 行</translation>
  </message>
  <message>
   <source>1 to {0} rows of 1 to {1} numbers can be imported</source>
   <translation>可导入 1 至 {0} 行，每行 1 至 {1} 个数值</translation>
  </message>
  <message>
   <source>1 to {0}: each row gives a vector away</source>
   <translation>1 至 {0}：每行都会公开一个向量</translation>
  </message>
  <message>
   <source>1 unliked</source>
   <translation>1 个不相似</translation>
  </message>
  <message>
   <source>2 GB is the most</source>
   <translation>上限为 2 GB</translation>
  </message>
  <message>
   <source>64 is a good start</source>
   <translation>可以先用 64</translation>
  </message>
  <message>
   <source>95 % interval of {0}</source>
   <translation>{0}的 95 % 区间</translation>
  </message>
  <message>
   <source>; {0} could not be indexed: {1}</source>
   <translation>；{0}无法编入索引：{1}</translation>
  </message>
  <message>
   <source>; {0} skipped (holes)</source>
   <translation>；跳过 {0} 个（空洞）</translation>
  </message>
  <message>
   <source>; {0} still missing</source>
   <translation>；仍缺失 {0}</translation>
  </message>
  <message>
   <source>&lt; 1 %</source>
   <translation>&lt; 1 %</translation>
  </message>
  <message>
   <source>A Python that has all packages already, for example of a conda environment</source>
   <translation>已装有全部软件包的 Python，例如某个 conda 环境中的</translation>
  </message>
  <message>
   <source>A compressed form of all vectors of the archive. Whoever has it can ask as often as he likes, compare archives, and guess much about the places: the owner gives this away for good.</source>
   <translation>影像库全部向量的压缩形式。持有者可以随意查询任意多次、比较不同影像库，并推测出许多有关这些地点的信息：所有者一旦交出，便无法收回。</translation>
  </message>
  <message>
   <source>A concept says itself what is not wanted: put it under Like.</source>
   <translation>概念本身已包含不想要的内容：请将它放到“相似”下。</translation>
  </message>
  <message>
   <source>A disguised question, the order of the scores, and which questions repeat. With about as many known images as a vector has numbers, or with the help of one user, the server can undo the disguise of everything.</source>
   <translation>伪装后的查询、得分的次序，以及哪些查询是重复的。只要有与向量数值个数大致相当的已知图像，或有一名用户协助，服务器就能解除所有内容的伪装。</translation>
  </message>
  <message>
   <source>A download of a few bytes to a few dozen bytes for each tile, once; then milliseconds for a question.</source>
   <translation>一次性下载，每个瓦片几个至几十个字节；此后每次查询只需几毫秒。</translation>
  </message>
  <message>
   <source>A folder of packages that was filled on another computer with: kinscape install --download-only FOLDER</source>
   <translation>在另一台计算机上用以下命令下载好的软件包文件夹：kinscape install --download-only FOLDER</translation>
  </message>
  <message>
   <source>A folder of packages, for computers without network; the help says how to fill it</source>
   <translation>软件包文件夹，用于没有网络的计算机；帮助中说明了如何准备</translation>
  </message>
  <message>
   <source>A folder with the picture of each place, and a table of them</source>
   <translation>一个文件夹，含各地点的图片和一份地点表</translation>
  </message>
  <message>
   <source>A job that needs more memory than this is stopped with a message</source>
   <translation>作业所需内存超过此值时会停止并给出提示</translation>
  </message>
  <message>
   <source>A key is made by itself when you first ask a server. It lies in a folder of this computer that only you may read, and is never sent, saved in a project or written to a log.</source>
   <translation>首次查询服务器时会自动生成密钥。它存放在此计算机上只有您能读取的文件夹中，绝不会被发送、保存到工程或写入日志。</translation>
  </message>
  <message>
   <source>A land-cover raster and 'raster' as its source belong together: give both, or neither.</source>
   <translation>土地覆盖栅格和作为其来源的 'raster' 须同时使用：两者都给出，或都不给出。</translation>
  </message>
  <message>
   <source>A layer of the project with points or polygons that you have labelled; if features are selected, only they count</source>
   <translation>工程中含有您已标注的点或多边形的图层；若选中了要素，则只使用选中的</translation>
  </message>
  <message>
   <source>A like · X unlike · H hide · Z undo · W why · Enter zoom</source>
   <translation>A 相似 · X 不相似 · H 隐藏 · Z 撤销 · W 原因 · Enter 缩放</translation>
  </message>
  <message>
   <source>A new one is made when you ask the server next. It cannot tell that both are yours, unless your account says so.</source>
   <translation>下次查询该服务器时会生成新密钥。除非您的账户表明，否则服务器无法得知两者都属于您。</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for</source>
   <translation>一张照片、影像切片或一个栅格文件，展示您要找的内容</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for; it needs no georeference</source>
   <translation>一张照片、影像切片或一个栅格文件，展示您要找的内容；无需地理配准</translation>
  </message>
  <message>
   <source>A picture, a screenshot, image files or a raster layer that you copied</source>
   <translation>您复制的图片、截图、图像文件或栅格图层</translation>
  </message>
  <message>
   <source>A raster of the project whose values are classes</source>
   <translation>工程中以类别为值的栅格</translation>
  </message>
  <message>
   <source>A search shows its best places; how many right ones lie below, it cannot say. 'draw' takes a random sample of what nobody has judged, from all levels of the score. Review it in the dock: mark each place as like or unlike. 'estimate' then says how many right places there are, what share of them is known, between which limits that lies, and whether enough has been looked at.

Cancelling writes nothing.</source>
   <translation>搜索显示最佳的地点；更靠后还有多少正确的地点，它无法得知。'draw' 从所有得分水平中随机抽取尚无人判断过的地点作为样本。请在面板中审核：将每个地点标为相似或不相似。然后 'estimate' 给出正确的地点共有多少、已知的占多大比例及其置信界限，以及查看的数量是否足够。

取消则不写入任何内容。</translation>
  </message>
  <message>
   <source>A search shows the best places; whether more of them lie among the low scores it cannot say. Look at a small random sample, A for what you look for and X for the rest, and you get an estimate of how many were found.</source>
   <translation>搜索显示最佳的地点；低得分中是否还有更多，它无法得知。查看一个小的随机样本，用 A 标记要找的，用 X 标记其余的，即可估计已找到多少。</translation>
  </message>
  <message>
   <source>A server was asked.</source>
   <translation>已查询服务器。</translation>
  </message>
  <message>
   <source>A small landscape is drawn and cut into tiles. When it is ready, draw a box on an orchard.</source>
   <translation>程序会绘制一小片景观并切成瓦片。完成后，请在一片果园上绘制矩形框。</translation>
  </message>
  <message>
   <source>A tile is {0} wide: {1} pixels of the finest raster</source>
   <translation>瓦片宽 {0}：最精细栅格的 {1} 个像素</translation>
  </message>
  <message>
   <source>A tile of which more than this share has no data is left out, and counted</source>
   <translation>无数据占比超过此值的瓦片不编入，并计入统计</translation>
  </message>
  <message>
   <source>A user who works together with the server reveals the questions of all users.</source>
   <translation>与服务器勾结的用户会使所有用户的查询暴露。</translation>
  </message>
  <message>
   <source>A virtual raster (VRT) and the files it is made of show the same ground: indexed both, each place would be found twice</source>
   <translation>虚拟栅格（VRT）与组成它的文件覆盖同一地面：若都编入索引，每个地点会被找到两次</translation>
  </message>
  <message>
   <source>A virus scanner may look at every file: try again, or exclude the engine's folder from it.</source>
   <translation>可能是杀毒软件在逐个扫描文件：请重试，或将引擎的文件夹设为例外。</translation>
  </message>
  <message>
   <source>A&amp;rchive</source>
   <translation>影像库(&amp;R)</translation>
  </message>
  <message>
   <source>A&amp;uthentication</source>
   <translation>身份验证(&amp;U)</translation>
  </message>
  <message>
   <source>A: what you look for, X: not. The next place follows by itself.</source>
   <translation>A：要找的，X：不是。随后自动转到下一个地点。</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, 4 bytes for each tile down; as fast as a search without privacy.</source>
   <translation>每次查询上传约 1 KB，每个瓦片下载 4 字节；与非隐私搜索一样快。</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, more with decoys; a few milliseconds of computing, because only part of the archive is searched.</source>
   <translation>每次查询上传约 1 KB，使用诱饵时更多；计算只需几毫秒，因为仅搜索影像库的一部分。</translation>
  </message>
  <message>
   <source>About 2 to 4 KB of storage for each tile on the server; about 31 KB up and 50 bytes for each tile down for a question; three times the computing of the private query.</source>
   <translation>每个瓦片在服务器上占用约 2 至 4 KB 存储空间；每次查询上传约 31 KB，每个瓦片下载 50 字节；计算量为隐私查询的三倍。</translation>
  </message>
  <message>
   <source>About 31 KB up for a question, keys of less than half a megabyte once, 30 bytes for each tile down; well below a second of computing for 100,000 tiles.</source>
   <translation>每次查询上传约 31 KB，另需一次性上传不到 0.5 MB 的密钥，每个瓦片下载 30 字节；100,000 个瓦片的计算时间远低于一秒。</translation>
  </message>
  <message>
   <source>About 49 KB up for a question, keys of about half a megabyte once, 15 bytes for each tile down; somewhat slower than the private query.</source>
   <translation>每次查询上传约 49 KB，另需一次性上传约 0.5 MB 的密钥，每个瓦片下载 15 字节；比隐私查询稍慢。</translation>
  </message>
  <message>
   <source>About Kinscape</source>
   <translation>关于 Kinscape</translation>
  </message>
  <message>
   <source>About {0} more places to review</source>
   <translation>再审核约 {0} 个地点</translation>
  </message>
  <message>
   <source>About {0} of these places are what you look for, going by your marks.</source>
   <translation>根据您的标记，这些地点中约 {0} 是您要找的。</translation>
  </message>
  <message>
   <source>About {0} of what you look for is found (most likely {1} to {2}).</source>
   <translation>您要找的内容已找到约 {0}（很可能在 {1} 至 {2} 之间）。</translation>
  </message>
  <message>
   <source>About {0} to download, {1} on the disk</source>
   <translation>下载约 {0}，占用磁盘 {1}</translation>
  </message>
  <message>
   <source>Above 100,000 tiles the question is shortened to 32 numbers unless you ask for the full pass; that makes the answer approximate and reveals nothing more.</source>
   <translation>超过 100,000 个瓦片时，查询会缩短为 32 个数值，除非您要求完整比较；这会使结果变为近似值，但不会多透露任何信息。</translation>
  </message>
  <message>
   <source>Adapt an encoder to the look of your own imagery: its sensor, season and scale</source>
   <translation>让编码器适应您自己的影像：传感器、季节和尺度</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add a layer of polygons to the project, and choose it here</source>
   <translation>先将多边形图层添加到工程，再在此选择</translation>
  </message>
  <message>
   <source>Add a server: its address, and what opens it for you</source>
   <translation>添加服务器：其地址，以及您访问它所用的凭据</translation>
  </message>
  <message>
   <source>Add a server…</source>
   <translation>添加服务器…</translation>
  </message>
  <message>
   <source>Add an encoder</source>
   <translation>添加编码器</translation>
  </message>
  <message>
   <source>Add an encoder of your own: a card (JSON) beside an ONNX or TorchScript file, or a folder with a manifest</source>
   <translation>添加您自己的编码器：与 ONNX 或 TorchScript 文件放在一起的卡片 (JSON)，或含有清单的文件夹</translation>
  </message>
  <message>
   <source>Add an example</source>
   <translation>添加示例</translation>
  </message>
  <message>
   <source>Add an example under Like first: draw it on the map (D), or take an image file</source>
   <translation>请先在“相似”下添加示例：在地图上绘制 (D)，或选用图像文件</translation>
  </message>
  <message>
   <source>Add an example: draw it on the map, take an image, or paste one</source>
   <translation>添加示例：在地图上绘制、选用图像或粘贴</translation>
  </message>
  <message>
   <source>Add and update</source>
   <translation>添加并更新</translation>
  </message>
  <message>
   <source>Add every raster layer of this project that is a file on disk</source>
   <translation>添加本工程中所有以磁盘文件为来源的栅格图层</translation>
  </message>
  <message>
   <source>Add raster files, or folders of rasters</source>
   <translation>添加栅格文件或栅格文件夹</translation>
  </message>
  <message>
   <source>Add rasters below and build: they are cut into tiles, and each tile is told by what it looks like. The imagery itself is not copied.</source>
   <translation>在下方添加栅格并构建：栅格会切成瓦片，并逐一记录瓦片的外观特征。不会复制影像本身。</translation>
  </message>
  <message>
   <source>Add rasters first: of the project, files, or a folder</source>
   <translation>请先添加栅格：来自工程、文件或文件夹</translation>
  </message>
  <message>
   <source>Add the extents of all sources as a layer, coloured by their dates</source>
   <translation>将所有来源的范围添加为图层，按日期着色</translation>
  </message>
  <message>
   <source>Add the land-cover raster to the project first</source>
   <translation>请先将土地覆盖栅格添加到工程</translation>
  </message>
  <message>
   <source>Add the parts that are ticked</source>
   <translation>添加勾选的组件</translation>
  </message>
  <message>
   <source>Add the raster to the project</source>
   <translation>将该栅格添加到工程</translation>
  </message>
  <message>
   <source>Add the words as an example (Return)</source>
   <translation>将这些文字添加为示例（回车）</translation>
  </message>
  <message>
   <source>Add to: {0}</source>
   <translation>添加到：{0}</translation>
  </message>
  <message>
   <source>Add {0} examples</source>
   <translation>添加 {0} 个示例</translation>
  </message>
  <message>
   <source>Address of an index that has torch in its small build, for computers without an NVIDIA card</source>
   <translation>提供小型版 torch 的软件包索引地址，适用于没有 NVIDIA 显卡的计算机</translation>
  </message>
  <message>
   <source>Address of the package index of your organisation; empty: the one that pip uses</source>
   <translation>您所在机构的软件包索引地址；留空：使用 pip 的默认索引</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>添加…</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source>After rasters were moved to another disk, drive letter or folder: finds them again and writes their new places into the archive. Nothing is encoded again.

A raster is found by the end of its old path, or by its name, anywhere below the folder that you give. It must be the same file: size and time are compared, and the content where the time differs; with 'hash' the content always. Rasters that are not found, or are other files, are listed and stay as they are.</source>
   <translation>适用于栅格移到其他磁盘、盘符或文件夹之后：重新找到这些栅格，并将新位置写入影像库。不会重新编码。

程序在您指定的文件夹及其下各级，按原路径的末段或文件名查找栅格。必须是同一文件：比较大小和时间，时间不同时再比较内容；选 'hash' 时始终比较内容。未找到的栅格或不同的文件会列出，并保持原样。</translation>
  </message>
  <message>
   <source>All are there and unchanged</source>
   <translation>全部存在且未更改</translation>
  </message>
  <message>
   <source>All dates</source>
   <translation>所有日期</translation>
  </message>
  <message>
   <source>All figures (JSON)</source>
   <translation>所有数值 (JSON)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>All of these rasters are in the archive; those that have changed will be read again.</source>
   <translation>这些栅格均已在影像库中；有变动的将重新读取。</translation>
  </message>
  <message>
   <source>All rasters below a folder, and those that are put there later</source>
   <translation>文件夹下的所有栅格，包括以后放入的</translation>
  </message>
  <message>
   <source>All {0} places</source>
   <translation>全部 {0} 个地点</translation>
  </message>
  <message>
   <source>Also places that were hidden in the dock</source>
   <translation>包括在面板中隐藏的地点</translation>
  </message>
  <message>
   <source>Also write a raster that shows everywhere how similar it is to the query</source>
   <translation>同时写出一个栅格，显示各处与查询的相似程度</translation>
  </message>
  <message>
   <source>An archive holds your rasters cut into tiles, each with what it looks like. Make one, and then draw a box on the map to find every place that looks like it.</source>
   <translation>影像库将您的栅格切成瓦片，并保存每个瓦片的外观特征。先建立一个影像库，再在地图上绘制矩形框，即可找出所有相似的地点。</translation>
  </message>
  <message>
   <source>An example of what you look for becomes one of what you do not look for, or the other way round</source>
   <translation>把要找的示例改为要排除的示例，或反之</translation>
  </message>
  <message>
   <source>Another file: {0} ({1})</source>
   <translation>其他文件：{0}（{1}）</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>其他服务器…</translation>
  </message>
  <message>
   <source>Apart</source>
   <translation>间距</translation>
  </message>
  <message>
   <source>Arc&amp;hive</source>
   <translation>影像库(&amp;H)</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>影像库</translation>
  </message>
  <message>
   <source>Archive (folder)</source>
   <translation>影像库（文件夹）</translation>
  </message>
  <message>
   <source>Archive information</source>
   <translation>影像库信息</translation>
  </message>
  <message>
   <source>Archive of the server</source>
   <translation>服务器上的影像库</translation>
  </message>
  <message>
   <source>Archive {0}: {1}.</source>
   <translation>影像库 {0}：{1}。</translation>
  </message>
  <message>
   <source>Archive: {0}</source>
   <translation>影像库：{0}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>查询</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>重新查询</translation>
  </message>
  <message>
   <source>Ask this server once more what it holds</source>
   <translation>再次查询此服务器有哪些内容</translation>
  </message>
  <message>
   <source>Ask this server what it holds; nothing of yours is sent</source>
   <translation>查询此服务器有哪些内容；不会发送您的任何数据</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>查询对象</translation>
  </message>
  <message>
   <source>Asked {0}: {1} left this computer.</source>
   <translation>已查询 {0}：从此计算机发出 {1}。</translation>
  </message>
  <message>
   <source>Asking for sizes</source>
   <translation>正在查询大小</translation>
  </message>
  <message>
   <source>Asking the package index</source>
   <translation>正在查询软件包索引</translation>
  </message>
  <message>
   <source>Asking the server</source>
   <translation>正在查询服务器</translation>
  </message>
  <message>
   <source>Asking your own searches again…</source>
   <translation>正在重新执行您自己的搜索…</translation>
  </message>
  <message>
   <source>Asking your own searches again… {0}</source>
   <translation>正在重新执行您自己的搜索… {0}</translation>
  </message>
  <message>
   <source>Asking {0} what it holds</source>
   <translation>正在查询 {0} 有哪些内容</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>至少</translation>
  </message>
  <message>
   <source>At least two classes are needed in the field</source>
   <translation>字段中至少需要两个类别</translation>
  </message>
  <message>
   <source>At least two sub-folders with images are needed</source>
   <translation>至少需要两个含有图像的子文件夹</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>最多</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>最多返回的数量。</translation>
  </message>
  <message>
   <source>Authentication</source>
   <translation>身份验证</translation>
  </message>
  <message>
   <source>Average precision divided by</source>
   <translation>平均精度的除数</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Back to the earlier places</source>
   <translation>返回先前的地点</translation>
  </message>
  <message>
   <source>Back to the places</source>
   <translation>返回地点</translation>
  </message>
  <message>
   <source>Back to the places found</source>
   <translation>返回找到的地点</translation>
  </message>
  <message>
   <source>Back to the places found; what is reviewed is kept, and can be gone on with</source>
   <translation>返回找到的地点；已审核的内容会保留，可以接着继续</translation>
  </message>
  <message>
   <source>Band numbers in the order red, green, blue, for instance 4,3,2; one number takes one band as grey. They hold for the rasters listed above: add a sensor with another order of bands by itself</source>
   <translation>按红、绿、蓝顺序的波段号，例如 4,3,2；只填一个则作为灰度使用。适用于上面列出的栅格：波段顺序不同的传感器请单独添加</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>波段</translation>
  </message>
  <message>
   <source>Bands, holes in the imagery, collections of single images</source>
   <translation>波段、影像空洞、单幅图像集</translation>
  </message>
  <message>
   <source>Begin a new archive in another folder; this one stays as it is</source>
   <translation>在另一文件夹新建影像库；当前影像库保持不变</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>起始编码器</translation>
  </message>
  <message>
   <source>Best score</source>
   <translation>最高得分</translation>
  </message>
  <message>
   <source>Better place</source>
   <translation>更优地点</translation>
  </message>
  <message>
   <source>Bring the archive up to date with the rasters on disk</source>
   <translation>按磁盘上的栅格更新影像库</translation>
  </message>
  <message>
   <source>Bring the archive up to date, and say what becomes of the missing ones</source>
   <translation>更新影像库，并指定如何处理缺失的栅格</translation>
  </message>
  <message>
   <source>Bring the packages that this version asks for</source>
   <translation>获取此版本所需的软件包</translation>
  </message>
  <message>
   <source>Build an approximate index</source>
   <translation>构建近似索引</translation>
  </message>
  <message>
   <source>Build another kind of index.</source>
   <translation>请构建其他类型的索引。</translation>
  </message>
  <message>
   <source>Build archive</source>
   <translation>构建影像库</translation>
  </message>
  <message>
   <source>Build it again; searches are exact meanwhile.</source>
   <translation>请重新构建；在此期间使用精确搜索。</translation>
  </message>
  <message>
   <source>Build it anew</source>
   <translation>重新构建</translation>
  </message>
  <message>
   <source>Build of torch</source>
   <translation>torch 版本</translation>
  </message>
  <message>
   <source>Build the archive {0}</source>
   <translation>构建影像库 {0}</translation>
  </message>
  <message>
   <source>Building the index</source>
   <translation>正在构建索引</translation>
  </message>
  <message>
   <source>Building was stopped at its beginning. What is finished is kept; it goes on from there.</source>
   <translation>构建在刚开始时被停止。已完成的部分会保留，并从该处继续。</translation>
  </message>
  <message>
   <source>Building was stopped before its end. What is finished can be searched; it goes on from there.</source>
   <translation>构建在完成前被停止。已完成的部分可以搜索，并可从该处继续。</translation>
  </message>
  <message>
   <source>Buildings, roads, water, vegetation and bare ground, told by a network</source>
   <translation>建筑物、道路、水体、植被和裸地，由神经网络识别</translation>
  </message>
  <message>
   <source>Buildings, vegetation, water, roads and bare land, as a trained network sees them in the imagery</source>
   <translation>建筑物、植被、水体、道路和裸地，由训练好的神经网络从影像中识别</translation>
  </message>
  <message>
   <source>By land cover</source>
   <translation>按土地覆盖</translation>
  </message>
  <message>
   <source>By land cover: {0}</source>
   <translation>按土地覆盖：{0}</translation>
  </message>
  <message>
   <source>Bytes of the catalogue</source>
   <translation>目录的字节数</translation>
  </message>
  <message>
   <source>Bytes that came back</source>
   <translation>收到的字节数</translation>
  </message>
  <message>
   <source>Bytes that left this computer</source>
   <translation>从此计算机发出的字节数</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>格网的 CRS</translation>
  </message>
  <message>
   <source>CRS of the score map</source>
   <translation>得分图的 CRS</translation>
  </message>
  <message>
   <source>Cache folder</source>
   <translation>缓存文件夹</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled; what was finished is kept.</source>
   <translation>已取消；已完成的部分会保留。</translation>
  </message>
  <message>
   <source>Cannot be indexed: {0}</source>
   <translation>无法编入索引：{0}</translation>
  </message>
  <message>
   <source>Cannot be opened: {0}</source>
   <translation>无法打开：{0}</translation>
  </message>
  <message>
   <source>Cannot be used: {0}</source>
   <translation>无法使用：{0}</translation>
  </message>
  <message>
   <source>Card of the encoder</source>
   <translation>编码器的卡片</translation>
  </message>
  <message>
   <source>Cards of encoders</source>
   <translation>编码器卡片</translation>
  </message>
  <message>
   <source>Certificate file</source>
   <translation>证书文件</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>证书</translation>
  </message>
  <message>
   <source>Certificates (.pem) of your organisation, where a firewall opens encrypted connections</source>
   <translation>您所在机构的证书 (.pem)，用于防火墙会解密加密连接的情况</translation>
  </message>
  <message>
   <source>Change how land cover counts</source>
   <translation>更改土地覆盖的影响方式</translation>
  </message>
  <message>
   <source>Change location…</source>
   <translation>更改位置…</translation>
  </message>
  <message>
   <source>Change name, address or authentication of this server</source>
   <translation>更改此服务器的名称、地址或身份验证</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>不作更改</translation>
  </message>
  <message>
   <source>Change nothing (Esc)</source>
   <translation>不作更改 (Esc)</translation>
  </message>
  <message>
   <source>Changed rasters</source>
   <translation>有变动的栅格</translation>
  </message>
  <message>
   <source>Changed: {0}, missing: {1}</source>
   <translation>已更改：{0}，缺失：{1}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>图表</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Check and use this interpreter</source>
   <translation>检查并使用此解释器</translation>
  </message>
  <message>
   <source>Check engine, packages, graphics card and archive, and copy what was found</source>
   <translation>检查引擎、软件包、显卡和影像库，并复制检查结果</translation>
  </message>
  <message>
   <source>Check the installation</source>
   <translation>检查安装</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>正在检查</translation>
  </message>
  <message>
   <source>Checking an interpreter for Kinscape</source>
   <translation>正在为 Kinscape 检查解释器</translation>
  </message>
  <message>
   <source>Checking the files</source>
   <translation>正在检查文件</translation>
  </message>
  <message>
   <source>Checking {0}…</source>
   <translation>正在检查 {0}…</translation>
  </message>
  <message>
   <source>Choose a Python with 64 bits.</source>
   <translation>请选择 64 位的 Python。</translation>
  </message>
  <message>
   <source>Choose a folder for the archive first</source>
   <translation>请先选择影像库的文件夹</translation>
  </message>
  <message>
   <source>Choose a layer with labelled points or polygons first</source>
   <translation>请先选择含有已标注点或多边形的图层</translation>
  </message>
  <message>
   <source>Choose another folder for the engine, for example on a larger disk</source>
   <translation>为引擎选择其他文件夹，例如更大的磁盘上</translation>
  </message>
  <message>
   <source>Choose places at random from all scores of the archive, most of them near the limit</source>
   <translation>从影像库的所有得分中随机选取地点，大多数在界限附近</translation>
  </message>
  <message>
   <source>Choose the field that says what each place is</source>
   <translation>选择说明每个地点是什么的字段</translation>
  </message>
  <message>
   <source>Choose the folder in which a new folder of pictures is made</source>
   <translation>选择用于新建图片文件夹的位置</translation>
  </message>
  <message>
   <source>Choose the folder in which it is now</source>
   <translation>选择它现在所在的文件夹</translation>
  </message>
  <message>
   <source>Choose the folder in which the archive is now</source>
   <translation>选择影像库现在所在的文件夹</translation>
  </message>
  <message>
   <source>Choose the folder of an archive that exists already</source>
   <translation>选择已有影像库的文件夹</translation>
  </message>
  <message>
   <source>Choose the folder with the images first</source>
   <translation>请先选择图像所在的文件夹</translation>
  </message>
  <message>
   <source>Choose what is installed, and where to</source>
   <translation>选择安装什么，以及安装到哪里</translation>
  </message>
  <message>
   <source>Choose where the demo is kept; it is made in {0} otherwise</source>
   <translation>选择演示数据的保存位置；否则保存在 {0}</translation>
  </message>
  <message>
   <source>Chooses the places of which a search is least sure, that differ from each other and stand for many others: to judge these teaches the search more than to judge its best ones.

The search's own examples and the marks that its places got in the dock say what is known already. The result can be reviewed like that of a search.

Cancelling writes nothing.</source>
   <translation>选取搜索最没有把握、彼此不同且能代表许多其他地点的地点：判断这些地点，比判断最佳的地点更能让搜索学到东西。

搜索自身的示例以及其地点在面板中得到的标记说明哪些是已知的。结果可以像搜索结果一样审核。

取消则不写入任何内容。</translation>
  </message>
  <message>
   <source>Choosing places</source>
   <translation>正在挑选地点</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>类别权重</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Classes (softmax)</source>
   <translation>类别 (softmax)</translation>
  </message>
  <message>
   <source>Classes that occur</source>
   <translation>出现的地类</translation>
  </message>
  <message>
   <source>Classes: {0}</source>
   <translation>类别：{0}</translation>
  </message>
  <message>
   <source>Classify land cover</source>
   <translation>土地覆盖分类</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Clear it</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Clear the examples</source>
   <translation>清空示例</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>清空…</translation>
  </message>
  <message>
   <source>Click for a page that says who learns what.</source>
   <translation>点击可打开说明各方获知什么的页面。</translation>
  </message>
  <message>
   <source>Click the point on the map</source>
   <translation>在地图上点击该点</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close this explanation (Esc)</source>
   <translation>关闭此说明 (Esc)</translation>
  </message>
  <message>
   <source>Close this window (Esc)</source>
   <translation>关闭此窗口 (Esc)</translation>
  </message>
  <message>
   <source>Close this window; an installation goes on in the background</source>
   <translation>关闭此窗口；安装会在后台继续</translation>
  </message>
  <message>
   <source>Close without adding (Esc)</source>
   <translation>关闭而不添加 (Esc)</translation>
  </message>
  <message>
   <source>Column of the vectors</source>
   <translation>向量所在的列</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Compare every tile in full</source>
   <translation>完整比较每个瓦片</translation>
  </message>
  <message>
   <source>Compare searches before and after</source>
   <translation>比较训练前后的搜索</translation>
  </message>
  <message>
   <source>Compare the archive with the rasters on disk</source>
   <translation>将影像库与磁盘上的栅格比较</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>比较方式</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <source>Comparing files</source>
   <translation>正在比较文件</translation>
  </message>
  <message>
   <source>Comparing places with examples</source>
   <translation>正在将地点与示例比较</translation>
  </message>
  <message>
   <source>Comparing the place with your examples…</source>
   <translation>正在将该地点与您的示例比较…</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>正在压缩</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>计算</translation>
  </message>
  <message>
   <source>Compute all tiles again</source>
   <translation>重新计算所有瓦片</translation>
  </message>
  <message>
   <source>Compute the land cover of the tiles that are new, and search again</source>
   <translation>计算新瓦片的土地覆盖，然后重新搜索</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>计算机</translation>
  </message>
  <message>
   <source>Computes which share of each tile belongs to which class, and keeps it in the archive. Searches can then rank places by what they consist of as well as by their looks.

'words': kinds of ground that Kinscape finds in the imagery itself, without labels. 'net': buildings, roads, water, vegetation and bare ground, told by a network. 'kinds': groups of tiles that look alike. 'raster': a land-cover raster of yours.

Only tiles that are new since the last run are computed. Cancelling keeps what is finished.</source>
   <translation>计算每个瓦片中各地类所占的比例，并保存在影像库中。之后搜索不仅可以按外观，还可以按地点的组成对其排名。

'words'：Kinscape 在影像中自行发现的地面类型，无需标签。'net'：由神经网络识别的建筑物、道路、水体、植被和裸地。'kinds'：外观相似的瓦片分组。'raster'：您自己的土地覆盖栅格。

只计算上次运行之后新增的瓦片。取消会保留已完成的部分。</translation>
  </message>
  <message>
   <source>Computing the land cover</source>
   <translation>正在计算土地覆盖</translation>
  </message>
  <message>
   <source>Concept</source>
   <translation>概念</translation>
  </message>
  <message>
   <source>Concept to search for</source>
   <translation>要搜索的概念</translation>
  </message>
  <message>
   <source>Concept: {0}</source>
   <translation>概念：{0}</translation>
  </message>
  <message>
   <source>Concepts</source>
   <translation>概念</translation>
  </message>
  <message>
   <source>Concept…</source>
   <translation>概念…</translation>
  </message>
  <message>
   <source>Connect the drive, or choose another folder.</source>
   <translation>请连接该驱动器，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>Copied the Python lines of this run; paste them into QGIS's console</source>
   <translation>已复制本次运行的 Python 代码；请粘贴到 QGIS 的 Python 控制台</translation>
  </message>
  <message>
   <source>Copied the command of this run; paste it into a terminal</source>
   <translation>已复制本次运行的命令；请粘贴到终端</translation>
  </message>
  <message>
   <source>Copy as Python</source>
   <translation>复制为 Python</translation>
  </message>
  <message>
   <source>Copy as command line</source>
   <translation>复制为命令行</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详细信息</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>复制诊断信息</translation>
  </message>
  <message>
   <source>Copy lines for QGIS's Python console that run exactly this</source>
   <translation>复制可重现本次运行的代码，用于 QGIS 的 Python 控制台</translation>
  </message>
  <message>
   <source>Copy list</source>
   <translation>复制列表</translation>
  </message>
  <message>
   <source>Copy the command that runs exactly this without QGIS</source>
   <translation>复制无需 QGIS 即可重现本次运行的命令</translation>
  </message>
  <message>
   <source>Copy the message and the last lines, to send them to someone who can help</source>
   <translation>复制提示和最后几行，发给能提供帮助的人</translation>
  </message>
  <message>
   <source>Copy the paths</source>
   <translation>复制路径</translation>
  </message>
  <message>
   <source>Copy the rasters with the reasons</source>
   <translation>复制栅格及原因</translation>
  </message>
  <message>
   <source>Copy this text, to send it to someone</source>
   <translation>复制此文本以便发给他人</translation>
  </message>
  <message>
   <source>Counted among the places that the other limits leave. Empty: no limit.</source>
   <translation>只计算满足其他限制条件的地点。留空：不限制。</translation>
  </message>
  <message>
   <source>Course of the training</source>
   <translation>训练过程</translation>
  </message>
  <message>
   <source>Coverage of {0}</source>
   <translation>{0} 的覆盖范围</translation>
  </message>
  <message>
   <source>Cut the rasters into tiles and encode each; can be stopped and goes on later</source>
   <translation>将栅格切成瓦片并逐一编码；可随时停止，稍后继续</translation>
  </message>
  <message>
   <source>Cuts rasters into tiles on a ground grid and describes each tile by an embedding vector, so that places that look alike can be found.

Sources are raster layers, a folder, or both. An archive that exists already is brought up to date: changed rasters are read again, new ones are added, unchanged ones are skipped. Without any source the archive's own ones are checked.

Tile size: in metres, or in pixels of the finest raster, or each file as one tile. Choose it about as large as the things you look for.

The progress shows the time left. Cancelling keeps the blocks that are finished; running it again goes on from there.</source>
   <translation>按地面格网将栅格切成瓦片，并用嵌入向量描述每个瓦片，从而可以找出外观相似的地点。

来源可以是栅格图层、文件夹，或两者兼有。已有的影像库会被更新：有变动的栅格重新读取，新栅格加入，未变动的跳过。不指定来源时，检查影像库自身的来源。

瓦片大小：以米为单位，或以最精细栅格的像素为单位，或每个文件作为一个瓦片。宜与要找的对象大小相当。

进度会显示剩余时间。取消后保留已完成的块；再次运行即从该处继续。</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete the encoder from this computer</source>
   <translation>从此计算机删除该编码器</translation>
  </message>
  <message>
   <source>Delete the key from this computer</source>
   <translation>从此计算机删除该密钥</translation>
  </message>
  <message>
   <source>Delete the key {0}?</source>
   <translation>删除密钥 {0}？</translation>
  </message>
  <message>
   <source>Delete the new encoder: it did not help</source>
   <translation>删除新编码器：它没有帮助</translation>
  </message>
  <message>
   <source>Delete this encoder of yours (Delete); those that came with Kinscape stay</source>
   <translation>删除您的这个编码器 (Delete)；Kinscape 自带的会保留</translation>
  </message>
  <message>
   <source>Delete this key (Delete)</source>
   <translation>删除此密钥 (Delete)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <source>Demo in another folder…</source>
   <translation>演示存到其他文件夹…</translation>
  </message>
  <message>
   <source>Demo scene</source>
   <translation>演示场景</translation>
  </message>
  <message>
   <source>Describing images</source>
   <translation>正在描述图像</translation>
  </message>
  <message>
   <source>Details of the failure</source>
   <translation>失败详情</translation>
  </message>
  <message>
   <source>Disguising</source>
   <translation>正在伪装</translation>
  </message>
  <message>
   <source>Disk space</source>
   <translation>磁盘空间</translation>
  </message>
  <message>
   <source>Distance from a point</source>
   <translation>距某点的距离</translation>
  </message>
  <message>
   <source>Distance of the land covers: {0}.</source>
   <translation>土地覆盖的距离：{0}。</translation>
  </message>
  <message>
   <source>Distance to a better place (m)</source>
   <translation>到更优地点的距离（米）</translation>
  </message>
  <message>
   <source>Distance-penalised triplet loss: places far from each other must look alike for a better reason than the same light</source>
   <translation>距离惩罚的三元组损失：相距很远的地点，须有比光照相同更充分的理由才算相似</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>重做已撤销的操作</translation>
  </message>
  <message>
   <source>Do not leave it out</source>
   <translation>不排除</translation>
  </message>
  <message>
   <source>Do not list the query's own place among the results</source>
   <translation>结果中不列出查询自身所在的地点</translation>
  </message>
  <message>
   <source>Do not look for this archive any more; nothing is deleted</source>
   <translation>不再查找此影像库；不会删除任何内容</translation>
  </message>
  <message>
   <source>Do not offer it any more, and delete what it has learned so far</source>
   <translation>不再提供它，并删除它目前学到的内容</translation>
  </message>
  <message>
   <source>Do not show this any more</source>
   <translation>不再显示此内容</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>诊断</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>诊断…</translation>
  </message>
  <message>
   <source>Download what is ticked, and set it up</source>
   <translation>下载勾选的组件并完成设置</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <source>Drag rasters, folders or layers here</source>
   <translation>将栅格、文件夹或图层拖放到此处</translation>
  </message>
  <message>
   <source>Draw a square as large as a tile in the middle of the map</source>
   <translation>在地图中央绘制一个瓦片大小的正方形</translation>
  </message>
  <message>
   <source>Draw on map</source>
   <translation>在地图上绘制</translation>
  </message>
  <message>
   <source>Draw on the map ({0}), paste or drop</source>
   <translation>在地图上绘制 ({0})、粘贴或拖放</translation>
  </message>
  <message>
   <source>Draw the sample</source>
   <translation>抽取样本</translation>
  </message>
  <message>
   <source>Drawing the score map</source>
   <translation>正在绘制得分图</translation>
  </message>
  <message>
   <source>Drop only this filter, and search again</source>
   <translation>仅取消此过滤条件，再次搜索</translation>
  </message>
  <message>
   <source>Drop the area, the dates, the point and the choice of sources, and search again</source>
   <translation>取消区域、日期、点和来源的限制，再次搜索</translation>
  </message>
  <message>
   <source>Drop their tiles, or keep them. Where a whole disk is away they are kept in any case.</source>
   <translation>删除其瓦片，或予以保留。整个磁盘不可用时始终保留。</translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>E&amp;ncoder</source>
   <translation>编码器(&amp;N)</translation>
  </message>
  <message>
   <source>E&amp;pochs</source>
   <translation>轮次(&amp;P)</translation>
  </message>
  <message>
   <source>Each file is one tile</source>
   <translation>每个文件作为一个瓦片</translation>
  </message>
  <message>
   <source>Each sub-folder is a class and holds images of it: orchard/1.tif, orchard/2.tif, meadow/1.tif …</source>
   <translation>每个子文件夹是一个类别，含有该类别的图像：orchard/1.tif、orchard/2.tif、meadow/1.tif …</translation>
  </message>
  <message>
   <source>Embedding vectors</source>
   <translation>嵌入向量</translation>
  </message>
  <message>
   <source>Embedding vectors (GeoParquet)</source>
   <translation>嵌入向量 (GeoParquet)</translation>
  </message>
  <message>
   <source>Empty: every raster whose file is missing is looked for.</source>
   <translation>留空：查找所有文件缺失的栅格。</translation>
  </message>
  <message>
   <source>Empty: no limit. With it every place that scores as much is found, up to the number of places.</source>
   <translation>留空：不限制。填写后，找出所有达到此得分的地点，但不超过地点数量。</translation>
  </message>
  <message>
   <source>Empty: one for each core. Networks take none: they use the cores from one process.</source>
   <translation>留空：每个核心一个。神经网络不用工作进程：它们在一个进程中使用所有核心。</translation>
  </message>
  <message>
   <source>Empty: private and private-exact.</source>
   <translation>留空：private 和 private-exact。</translation>
  </message>
  <message>
   <source>Empty: that of the archive.</source>
   <translation>留空：使用影像库的。</translation>
  </message>
  <message>
   <source>Empty: that of the search.</source>
   <translation>留空：使用搜索的。</translation>
  </message>
  <message>
   <source>Empty: the archive's own, the first of the list for a new one. Published networks need weights.</source>
   <translation>留空：使用影像库自己的；对新影像库使用列表中的第一个。已发布的神经网络需要权重。</translation>
  </message>
  <message>
   <source>Empty: the archive's.</source>
   <translation>留空：与影像库相同。</translation>
  </message>
  <message>
   <source>Empty: the encoder that comes with Kinscape. none: from scratch.</source>
   <translation>留空：使用 Kinscape 自带的编码器。none：从头开始。</translation>
  </message>
  <message>
   <source>Empty: the one that comes with Kinscape. Or the name of one that you trained.</source>
   <translation>留空：使用 Kinscape 自带的。也可填写您训练的神经网络的名称。</translation>
  </message>
  <message>
   <source>Empty: the one that the recipe beside the results names, if it is there.</source>
   <translation>留空：使用结果旁的配方所指明的影像库（如果存在）。</translation>
  </message>
  <message>
   <source>Empty: the size that the network was trained on. Never finer than the raster.</source>
   <translation>留空：使用神经网络训练时的大小。绝不会比栅格更精细。</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps weights.</source>
   <translation>留空：使用 Kinscape 存放权重的位置。</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps your encoders.</source>
   <translation>留空：Kinscape 存放您的编码器的位置。</translation>
  </message>
  <message>
   <source>Empty: where the server of this computer looks.</source>
   <translation>留空：此计算机的服务器所查找的位置。</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>编码器</translation>
  </message>
  <message>
   <source>Encoder {0}, description {1}</source>
   <translation>编码器 {0}，描述 {1}</translation>
  </message>
  <message>
   <source>Encoder {0}, weights {1}</source>
   <translation>编码器 {0}，权重 {1}</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>编码器</translation>
  </message>
  <message>
   <source>Encoding tiles</source>
   <translation>正在编码瓦片</translation>
  </message>
  <message>
   <source>Encrypted search</source>
   <translation>加密搜索</translation>
  </message>
  <message>
   <source>End the demo server; results and receipts stay</source>
   <translation>结束演示服务器；结果和回执会保留</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>Engine, memory, cache, encoder</source>
   <translation>引擎、内存、缓存、编码器</translation>
  </message>
  <message>
   <source>Engine: rasters, vectors, search</source>
   <translation>引擎：栅格、向量、搜索</translation>
  </message>
  <message>
   <source>Enough has been looked at</source>
   <translation>已查看足够</translation>
  </message>
  <message>
   <source>Enough is known if less than this share remains</source>
   <translation>剩余比例小于此值时即视为足够</translation>
  </message>
  <message>
   <source>Entry of QGIS's authentication database; empty: that of the dock's Remote page for this server.</source>
   <translation>QGIS 身份验证数据库中的条目；留空：使用面板“远程”页面中为此服务器设置的条目。</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Epsilon of a question</source>
   <translation>单次查询的 epsilon</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>Estimate from all places of the sample how much was found</source>
   <translation>根据样本的所有地点估计已找到多少</translation>
  </message>
  <message>
   <source>Estimate from the places reviewed so far; with more of them the interval becomes narrower</source>
   <translation>根据目前已审核的地点进行估计；审核得越多，区间越窄</translation>
  </message>
  <message>
   <source>Estimate how many of all wanted places were found, from a small sample that you look at</source>
   <translation>通过查看一个小样本，估计所有要找的地点中已找到多少</translation>
  </message>
  <message>
   <source>Estimate what indexing takes</source>
   <translation>估算编入索引的开销</translation>
  </message>
  <message>
   <source>Estimating the build</source>
   <translation>正在估算构建</translation>
  </message>
  <message>
   <source>Estimating what was missed</source>
   <translation>正在估计遗漏</translation>
  </message>
  <message>
   <source>Evaluate an encoder on labelled images</source>
   <translation>用已标注的图像评估编码器</translation>
  </message>
  <message>
   <source>Evaluating {0}</source>
   <translation>正在评估 {0}</translation>
  </message>
  <message>
   <source>Every place that the search found, with the hidden ones</source>
   <translation>搜索找到的所有地点，包括已隐藏的</translation>
  </message>
  <message>
   <source>Everyone who has the key can open everything: a vault is for one key holder, not for parties that do not trust each other.</source>
   <translation>持有密钥的人可以打开全部内容：保险库适用于单一密钥持有者，不适用于互不信任的多方。</translation>
  </message>
  <message>
   <source>Everything that Kinscape needs is there and works.</source>
   <translation>Kinscape 所需的一切均已具备且工作正常。</translation>
  </message>
  <message>
   <source>Everything that is ticked is installed already.</source>
   <translation>勾选的组件均已安装。</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>重新诊断</translation>
  </message>
  <message>
   <source>Examine everything that Kinscape needs</source>
   <translation>检查 Kinscape 所需的一切</translation>
  </message>
  <message>
   <source>Examples of what you do not look for; they push such places down</source>
   <translation>不要找的内容的示例；会压低类似地点的排名</translation>
  </message>
  <message>
   <source>Examples of what you look for; several teach more than one</source>
   <translation>要找的内容的示例；多个示例比一个更能说明问题</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export embedding vectors</source>
   <translation>导出嵌入向量</translation>
  </message>
  <message>
   <source>Export places</source>
   <translation>导出地点</translation>
  </message>
  <message>
   <source>Export places of a search</source>
   <translation>导出搜索到的地点</translation>
  </message>
  <message>
   <source>Exported places</source>
   <translation>导出的地点</translation>
  </message>
  <message>
   <source>Exported {0} to {1}</source>
   <translation>已将 {0}导出到 {1}</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>正在导出</translation>
  </message>
  <message>
   <source>Exporting places</source>
   <translation>正在导出地点</translation>
  </message>
  <message>
   <source>Extent of the example</source>
   <translation>示例的范围</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>反馈</translation>
  </message>
  <message>
   <source>Fetching the catalogue</source>
   <translation>正在获取目录</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Filtering</source>
   <translation>正在过滤</translation>
  </message>
  <message>
   <source>Find every place in your raster archives that looks like the one you draw</source>
   <translation>在您的栅格影像库中找出与所绘区域相似的所有地点</translation>
  </message>
  <message>
   <source>Find in this page</source>
   <translation>在本页中查找</translation>
  </message>
  <message>
   <source>Find it…</source>
   <translation>查找…</translation>
  </message>
  <message>
   <source>Find moved rasters of an archive</source>
   <translation>查找影像库中移动过的栅格</translation>
  </message>
  <message>
   <source>Find places like an extent or polygons</source>
   <translation>查找与范围或多边形相似的地点</translation>
  </message>
  <message>
   <source>Find places like an image</source>
   <translation>查找与图像相似的地点</translation>
  </message>
  <message>
   <source>Find places of a concept</source>
   <translation>查找符合概念的地点</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>查找相似</translation>
  </message>
  <message>
   <source>Find similar places</source>
   <translation>查找相似地点</translation>
  </message>
  <message>
   <source>Find the missing rasters</source>
   <translation>查找缺失的栅格</translation>
  </message>
  <message>
   <source>Finding the rasters of {name}</source>
   <translation>正在查找 {name} 的栅格</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <source>Findings that are not well</source>
   <translation>有问题的检查结果</translation>
  </message>
  <message>
   <source>Finest raster: {0}</source>
   <translation>最精细的栅格：{0}</translation>
  </message>
  <message>
   <source>Fingerprint of the encoder</source>
   <translation>编码器的指纹</translation>
  </message>
  <message>
   <source>First date</source>
   <translation>起始日期</translation>
  </message>
  <message>
   <source>First hit right</source>
   <translation>首个命中正确率</translation>
  </message>
  <message>
   <source>First ten alike, places kept apart: {0} before, {1} after.</source>
   <translation>前十个同类的比例（留出的地点）：训练前 {0}，训练后 {1}。</translation>
  </message>
  <message>
   <source>Five minutes, on data that Kinscape makes itself</source>
   <translation>五分钟，使用 Kinscape 自行生成的数据</translation>
  </message>
  <message>
   <source>Fold the query, to leave the room to the places</source>
   <translation>折叠查询，为地点留出空间</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder for Kinscape's engine</source>
   <translation>Kinscape 引擎的文件夹</translation>
  </message>
  <message>
   <source>Folder for the demo</source>
   <translation>演示数据的文件夹</translation>
  </message>
  <message>
   <source>Folder for the encoder</source>
   <translation>编码器的文件夹</translation>
  </message>
  <message>
   <source>Folder in which the missing rasters are now</source>
   <translation>缺失栅格现在所在的文件夹</translation>
  </message>
  <message>
   <source>Folder of an archive</source>
   <translation>影像库的文件夹</translation>
  </message>
  <message>
   <source>Folder of images, one sub-folder a class</source>
   <translation>图像文件夹，每个类别一个子文件夹</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>软件包文件夹</translation>
  </message>
  <message>
   <source>Folder of rasters to index</source>
   <translation>要编入索引的栅格文件夹</translation>
  </message>
  <message>
   <source>Folder of the archive</source>
   <translation>影像库的文件夹</translation>
  </message>
  <message>
   <source>Folder of the encoder</source>
   <translation>编码器的文件夹</translation>
  </message>
  <message>
   <source>Folder of what is published</source>
   <translation>存放发布内容的文件夹</translation>
  </message>
  <message>
   <source>Folder that moved there</source>
   <translation>被移动的文件夹</translation>
  </message>
  <message>
   <source>Folder that was published</source>
   <translation>已发布的文件夹</translation>
  </message>
  <message>
   <source>Folder with a sub-folder of images for each class</source>
   <translation>每个类别各有一个图像子文件夹的文件夹</translation>
  </message>
  <message>
   <source>Folder with rasters</source>
   <translation>栅格文件夹</translation>
  </message>
  <message>
   <source>Folder with the rasters now</source>
   <translation>栅格现在所在的文件夹</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>For 'draw'; for 'estimate' optional, to notice what was marked in it since.</source>
   <translation>用于 'draw'；用于 'estimate' 时可选，以便发现此后在其中所做的标记。</translation>
  </message>
  <message>
   <source>For 'estimate'.</source>
   <translation>用于 'estimate'。</translation>
  </message>
  <message>
   <source>For collections of chips or photos: files are not cut, and need no georeference</source>
   <translation>用于影像切片或照片集：文件不再切分，也无需地理配准</translation>
  </message>
  <message>
   <source>For collections of pictures; they need no georeference.</source>
   <translation>用于图片集；无需地理配准。</translation>
  </message>
  <message>
   <source>For encrypted search, which a later version brings; nothing uses it yet</source>
   <translation>用于加密搜索，将在后续版本中提供；目前尚无功能使用它</translation>
  </message>
  <message>
   <source>For which way to ask the key is made</source>
   <translation>此密钥用于哪种查询方式</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>不再记住</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>找到</translation>
  </message>
  <message>
   <source>Found after {0} hits</source>
   <translation>前 {0} 个命中内找到</translation>
  </message>
  <message>
   <source>Found with Kinscape.</source>
   <translation>由 Kinscape 找到。</translation>
  </message>
  <message>
   <source>Found with Kinscape. Recipe that replays the run:</source>
   <translation>由 Kinscape 找到。可重现本次运行的配方：</translation>
  </message>
  <message>
   <source>Found {0} like the examples in {1}</source>
   <translation>找到与示例相似的 {0}，用时 {1}</translation>
  </message>
  <message>
   <source>Found: {0} in {1}.</source>
   <translation>找到：{1}，共 {0}。</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder in the options.</source>
   <translation>请腾出一些空间，或在选项中选择其他文件夹。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>自</translation>
  </message>
  <message>
   <source>From folders of images</source>
   <translation>来自图像文件夹</translation>
  </message>
  <message>
   <source>From my archive (no labels)</source>
   <translation>来自我的影像库（无标签）</translation>
  </message>
  <message>
   <source>From places I labelled</source>
   <translation>来自我标注的地点</translation>
  </message>
  <message>
   <source>From the rasters' headers; the time from how fast earlier builds were on this computer</source>
   <translation>依据栅格的文件头；时间依据此计算机以往构建的速度</translation>
  </message>
  <message>
   <source>From {0} at the beginning to {1} after {2} steps</source>
   <translation>从开始时的 {0} 到 {2} 步后的 {1}</translation>
  </message>
  <message>
   <source>Further figures</source>
   <translation>更多数值</translation>
  </message>
  <message>
   <source>GDAL {0}, PROJ {1}</source>
   <translation>GDAL {0}，PROJ {1}</translation>
  </message>
  <message>
   <source>GeoJSON in longitude and latitude, for the web</source>
   <translation>经纬度坐标的 GeoJSON，用于网络</translation>
  </message>
  <message>
   <source>GeoPackage, with all columns, for QGIS and other GIS</source>
   <translation>GeoPackage，含所有列，用于 QGIS 及其他 GIS</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>正在获取安装程序</translation>
  </message>
  <message>
   <source>Give one of them: the extent, the polygons, or the image.</source>
   <translation>请给出其中之一：范围、多边形或图像。</translation>
  </message>
  <message>
   <source>Give the extent or the polygons, not both.</source>
   <translation>范围和多边形只能给出其一。</translation>
  </message>
  <message>
   <source>Give the new encoder a name first</source>
   <translation>请先为新编码器命名</translation>
  </message>
  <message>
   <source>Give the raster on which the example lies.</source>
   <translation>请给出示例所在的栅格。</translation>
  </message>
  <message>
   <source>Give the whole path of the folder</source>
   <translation>请给出文件夹的完整路径</translation>
  </message>
  <message>
   <source>Go on where building was stopped</source>
   <translation>从停止处继续构建</translation>
  </message>
  <message>
   <source>Go on where the training was stopped</source>
   <translation>从训练停止处继续</translation>
  </message>
  <message>
   <source>Go on with the installation that was begun</source>
   <translation>继续已开始的安装</translation>
  </message>
  <message>
   <source>Goes to {0}, where {1} are free.</source>
   <translation>保存到 {0}，可用空间 {1}。</translation>
  </message>
  <message>
   <source>Going on is worth it: as many as {0} may be left.</source>
   <translation>值得继续：最多可能还剩 {0}。</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>格网</translation>
  </message>
  <message>
   <source>Ground resolution of the image</source>
   <translation>图像的地面分辨率</translation>
  </message>
  <message>
   <source>Grouping</source>
   <translation>正在分组</translation>
  </message>
  <message>
   <source>Groups of tiles that look alike: needs nothing else and takes seconds; the groups have no names</source>
   <translation>外观相似的瓦片分组：不需要其他任何东西，只需几秒；分组没有名称</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>HTML 文件</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>本页帮助</translation>
  </message>
  <message>
   <source>Help on this page (F1)</source>
   <translation>本页帮助 (F1)</translation>
  </message>
  <message>
   <source>Help page</source>
   <translation>帮助页面</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>隐藏</translation>
  </message>
  <message>
   <source>Hide a place</source>
   <translation>隐藏一个地点</translation>
  </message>
  <message>
   <source>Hide {0} places</source>
   <translation>隐藏 {0} 个地点</translation>
  </message>
  <message>
   <source>Holes up to</source>
   <translation>空洞上限</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>How far the engine has come</source>
   <translation>引擎进度</translation>
  </message>
  <message>
   <source>How large images are looked at while it learns. Twice the side takes four times as long</source>
   <translation>学习时所用图像的大小。边长加倍，耗时增至四倍</translation>
  </message>
  <message>
   <source>How little the question is blurred: small hides more and finds worse. Each question takes as much from your budget for this archive</source>
   <translation>查询的模糊程度：值越小，隐藏得越多，结果也越差。每次查询都会从您对此影像库的预算中扣除同样的量</translation>
  </message>
  <message>
   <source>How many places you will look at; the more, the narrower the estimate</source>
   <translation>您将查看多少个地点；越多，估计越精确</translation>
  </message>
  <message>
   <source>How many places, how far apart, and whether hidden ones are shown</source>
   <translation>显示多少地点、间隔多远，以及是否显示已隐藏的地点</translation>
  </message>
  <message>
   <source>How many tiles you keep there, how large they are together, and when you ask or upload. Neither the question, nor the answer, nor the archive: all are encrypted with your key.</source>
   <translation>您在那里存放了多少个瓦片、总共有多大，以及您何时查询或上传。查询、结果和影像库都不会被获知：它们均已用您的密钥加密。</translation>
  </message>
  <message>
   <source>How many were missed</source>
   <translation>遗漏了多少</translation>
  </message>
  <message>
   <source>How much a difference in {0} counts: 0 not at all, 1 as usual, 8 eight times as much</source>
   <translation>{0} 的差异影响有多大：0 完全不计，1 照常，8 为八倍</translation>
  </message>
  <message>
   <source>How much land cover counts beside the looks</source>
   <translation>相对于外观，土地覆盖的影响程度</translation>
  </message>
  <message>
   <source>How much land cover counts in the next search: looks alone (left), land cover alone (right)</source>
   <translation>下一次搜索中土地覆盖的影响程度：仅外观（左），仅土地覆盖（右）</translation>
  </message>
  <message>
   <source>How much neighbouring tiles share. With half, nothing falls between two tiles</source>
   <translation>相邻瓦片共享的比例。取一半时，不会有对象落在两个瓦片之间</translation>
  </message>
  <message>
   <source>How often every image is looked at. Empty: as many as the way of learning needs.</source>
   <translation>每张图像被学习的次数。留空：按所选学习方式的需要。</translation>
  </message>
  <message>
   <source>How often every image is looked at. More takes longer and brings less and less</source>
   <translation>每张图像被学习的次数。次数越多耗时越长，收益越来越小</translation>
  </message>
  <message>
   <source>How similar the places are, as bars in the colours of the map. Drag the line, or use the arrow keys: places left of it are hidden on the map and in the list. Nothing is computed again.</source>
   <translation>各地点的相似程度，以地图的颜色显示为柱形。拖动竖线或使用方向键：其左侧的地点会在地图和列表中隐藏。不会重新计算。</translation>
  </message>
  <message>
   <source>How the archive is asked</source>
   <translation>以何种方式查询影像库</translation>
  </message>
  <message>
   <source>How the server is asked: what it can learn, and what it costs</source>
   <translation>查询服务器的方式：服务器能获知什么，以及代价如何</translation>
  </message>
  <message>
   <source>How these places were found</source>
   <translation>这些地点是如何找到的</translation>
  </message>
  <message>
   <source>How this result was found: run it again, change it, copy it as code, save it, print a report</source>
   <translation>此结果是如何得到的：再次运行、修改、复制为代码、保存、打印报告</translation>
  </message>
  <message>
   <source>How to ask</source>
   <translation>查询方式</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Image file…</source>
   <translation>图像文件…</translation>
  </message>
  <message>
   <source>Image size in pixels</source>
   <translation>图像大小（像素）</translation>
  </message>
  <message>
   <source>Image that shows what to look for</source>
   <translation>展示查找内容的图像</translation>
  </message>
  <message>
   <source>Imagery: {0}.</source>
   <translation>影像：{0}。</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Images and rasters (*)</source>
   <translation>图像和栅格 (*)</translation>
  </message>
  <message>
   <source>Images of what should not be found</source>
   <translation>不应找到的内容的图像</translation>
  </message>
  <message>
   <source>Images that could not be read</source>
   <translation>无法读取的图像</translation>
  </message>
  <message>
   <source>Import embedding vectors</source>
   <translation>导入嵌入向量</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>正在导入</translation>
  </message>
  <message>
   <source>In use: {0}, installed by Kinscape</source>
   <translation>正在使用：{0}，由 Kinscape 安装</translation>
  </message>
  <message>
   <source>In use: {0}, named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>正在使用：{0}，由变量 KINSCAPE_ENGINE_PYTHON 指定</translation>
  </message>
  <message>
   <source>In use: {0}, of the development folder</source>
   <translation>正在使用：{0}，来自开发文件夹</translation>
  </message>
  <message>
   <source>In which order the places stand in the list; the ranks stay as they are</source>
   <translation>地点在列表中的排列顺序；排名不变</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>索引</translation>
  </message>
  <message>
   <source>Index again…</source>
   <translation>重新索引…</translation>
  </message>
  <message>
   <source>Index for the small torch</source>
   <translation>小型版 torch 的索引</translation>
  </message>
  <message>
   <source>Index it again: it goes on where it stopped.</source>
   <translation>请重新编入索引：会从停止处继续。</translation>
  </message>
  <message>
   <source>Index my rasters with it…</source>
   <translation>用它将我的栅格编入索引…</translation>
  </message>
  <message>
   <source>Index of the small torch build</source>
   <translation>小型版 torch 的索引</translation>
  </message>
  <message>
   <source>Index rasters into an archive</source>
   <translation>将栅格编入影像库</translation>
  </message>
  <message>
   <source>Index the rasters of this project</source>
   <translation>将本工程的栅格编入索引</translation>
  </message>
  <message>
   <source>Index what is new or changed; everything else is kept as it is</source>
   <translation>只索引新增或有变动的内容；其余保持不变</translation>
  </message>
  <message>
   <source>Index with it…</source>
   <translation>用它编入索引…</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>正在编入索引</translation>
  </message>
  <message>
   <source>Indexing into {name}</source>
   <translation>正在编入 {name}</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>安装</translation>
  </message>
  <message>
   <source>Install Kinscape's engine</source>
   <translation>安装 Kinscape 的引擎</translation>
  </message>
  <message>
   <source>Install or update…</source>
   <translation>安装或更新…</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>请重新安装引擎。</translation>
  </message>
  <message>
   <source>Install the engine again; a virus scanner may also hold a file back.</source>
   <translation>请重新安装引擎；也可能是杀毒软件隔离了某个文件。</translation>
  </message>
  <message>
   <source>Install the engine, or install it again; shows first how large it is</source>
   <translation>安装或重新安装引擎；会先显示其大小</translation>
  </message>
  <message>
   <source>Install the engine; shows first how large it is and where it goes</source>
   <translation>安装引擎；会先显示其大小和安装位置</translation>
  </message>
  <message>
   <source>Install the networks again, and choose the large build under Advanced.</source>
   <translation>请重新安装神经网络，并在“高级”中选择大型版。</translation>
  </message>
  <message>
   <source>Install what is ticked</source>
   <translation>安装勾选的组件</translation>
  </message>
  <message>
   <source>Installing Kinscape's engine</source>
   <translation>正在安装 Kinscape 的引擎</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>正在安装软件包</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>安装…</translation>
  </message>
  <message>
   <source>Instead of a piece of a raster: a picture, with or without georeference.</source>
   <translation>代替栅格的一部分：一张图片，有无地理配准均可。</translation>
  </message>
  <message>
   <source>Instead of a size in metres. Nothing at all: 256 pixels.</source>
   <translation>代替以米为单位的大小。两者均未填：256 像素。</translation>
  </message>
  <message>
   <source>Instead of the extent; each polygon is an example of the same thing.</source>
   <translation>代替范围；每个多边形都是同一对象的示例。</translation>
  </message>
  <message>
   <source>Instead of the rasters of an archive.</source>
   <translation>用以代替影像库的栅格。</translation>
  </message>
  <message>
   <source>It answers, but offers nothing to your account. Ask its owner which archives you may search.</source>
   <translation>它有响应，但没有向您的账户提供任何内容。请询问其所有者您可以搜索哪些影像库。</translation>
  </message>
  <message>
   <source>It calls itself {0}</source>
   <translation>它自称 {0}</translation>
  </message>
  <message>
   <source>It can be searched; results are kept in the cache. To update it, copy its folder to a place that you may write to.</source>
   <translation>可以搜索；结果保存在缓存中。要更新它，请将其文件夹复制到您可写入的位置。</translation>
  </message>
  <message>
   <source>It cannot be written to: choose another folder in the options.</source>
   <translation>无法写入：请在选项中选择其他文件夹。</translation>
  </message>
  <message>
   <source>It comes with the engine.</source>
   <translation>随引擎一起安装。</translation>
  </message>
  <message>
   <source>It costs: {0}</source>
   <translation>代价：{0}</translation>
  </message>
  <message>
   <source>It is even more like Unlike {0} ({1}): mark it with X if it is wrong.</source>
   <translation>它与“不相似 {0}”({1}) 更接近：若不符合，请用 X 标记。</translation>
  </message>
  <message>
   <source>It is in {0} and takes {1}.</source>
   <translation>位于 {0}，占用 {1}。</translation>
  </message>
  <message>
   <source>It seals your questions and opens the answers; without it nothing can be asked.</source>
   <translation>它密封您的查询并打开应答；没有它就无法查询。</translation>
  </message>
  <message>
   <source>It took {0}.</source>
   <translation>耗时 {0}。</translation>
  </message>
  <message>
   <source>It works, but this version of Kinscape was tested with newer packages: update it.</source>
   <translation>可以使用，但此版 Kinscape 是用更新的软件包测试的：请更新。</translation>
  </message>
  <message>
   <source>It works; one thing should be looked at</source>
   <translation>可以使用；有一项需要留意</translation>
  </message>
  <message>
   <source>It works; {0} things should be looked at</source>
   <translation>可以使用；有 {0} 项需要留意</translation>
  </message>
  <message>
   <source>Its address, such as https://archives.example:8743.</source>
   <translation>其地址，例如 https://archives.example:8743。</translation>
  </message>
  <message>
   <source>Its file is deleted. Archives that were indexed with it stay, but can only be searched by examples again when it is back.</source>
   <translation>它的文件将被删除。用它编入索引的影像库会保留，但只有将它恢复后才能再按示例搜索。</translation>
  </message>
  <message>
   <source>Its index</source>
   <translation>其索引</translation>
  </message>
  <message>
   <source>Its lower limit</source>
   <translation>其下限</translation>
  </message>
  <message>
   <source>Its rasters</source>
   <translation>其栅格</translation>
  </message>
  <message>
   <source>Its similarity to your example is {0}.</source>
   <translation>它与您的示例的相似度为 {0}。</translation>
  </message>
  <message>
   <source>Its upper limit</source>
   <translation>其上限</translation>
  </message>
  <message>
   <source>KML, for Google Earth and field apps</source>
   <translation>KML，用于 Google Earth 和野外应用</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep this receipt in a file, as JSON</source>
   <translation>将此回执以 JSON 格式保存到文件</translation>
  </message>
  <message>
   <source>Keep this search in a file from which it can be run again, here or on another computer</source>
   <translation>将此搜索保存为文件，可在本机或其他计算机上重新运行</translation>
  </message>
  <message>
   <source>Keep this server, and ask it what it holds (Return)</source>
   <translation>保存此服务器，并查询它有哪些内容（回车）</translation>
  </message>
  <message>
   <source>Keep what was learned from the examples in a file, to search for it again, here or in another archive</source>
   <translation>将从示例中学到的内容保存为文件，以便在此影像库或其他影像库中再次搜索</translation>
  </message>
  <message>
   <source>Keeps checkpoints, so that a training that was stopped can go on.</source>
   <translation>保存检查点，使中断的训练可以继续。</translation>
  </message>
  <message>
   <source>Keeps the best of overlapping tiles, and groups dates.</source>
   <translation>保留重叠瓦片中最佳的一个，并合并不同日期。</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Keys (1)</source>
   <translation>密钥 (1)</translation>
  </message>
  <message>
   <source>Keys ({0})</source>
   <translation>密钥 ({0})</translation>
  </message>
  <message>
   <source>Keys of the list</source>
   <translation>列表的按键</translation>
  </message>
  <message>
   <source>Kind of index</source>
   <translation>索引类型</translation>
  </message>
  <message>
   <source>Kinds of ground that Kinscape finds in your own imagery; needs no labels</source>
   <translation>Kinscape 在您自己的影像中发现的地面类型；无需标签</translation>
  </message>
  <message>
   <source>Kinds of place</source>
   <translation>地点类型</translation>
  </message>
  <message>
   <source>Kinscape</source>
   <translation>Kinscape</translation>
  </message>
  <message>
   <source>Kinscape Doctor</source>
   <translation>Kinscape 诊断</translation>
  </message>
  <message>
   <source>Kinscape computes in a program of its own beside QGIS, with packages of its own. One click installs it; QGIS itself is not changed, and an upgrade of the plugin keeps it.</source>
   <translation>Kinscape 在 QGIS 之外用独立的程序和软件包进行计算。一键即可安装；不会改动 QGIS 本身，插件升级时也会保留。</translation>
  </message>
  <message>
   <source>Kinscape gives an encoder 1 or 3 bands</source>
   <translation>Kinscape 向编码器提供 1 个或 3 个波段</translation>
  </message>
  <message>
   <source>Kinscape help</source>
   <translation>Kinscape 帮助</translation>
  </message>
  <message>
   <source>Kinscape is tested with QGIS 3.40 and later: update QGIS.</source>
   <translation>Kinscape 针对 QGIS 3.40 及更高版本测试：请更新 QGIS。</translation>
  </message>
  <message>
   <source>Kinscape report: {0}</source>
   <translation>Kinscape 报告：{0}</translation>
  </message>
  <message>
   <source>Kinscape speaks the language of QGIS (Settings &gt; Options &gt; General).</source>
   <translation>Kinscape 使用 QGIS 的界面语言（设置 &gt; 选项 &gt; 常规）。</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed</source>
   <translation>Kinscape 的引擎未安装</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed: no complete environment in {0}</source>
   <translation>Kinscape 的引擎未安装：{0} 中没有完整的环境</translation>
  </message>
  <message>
   <source>Kinscape: find places that look alike</source>
   <translation>Kinscape：查找相似的地点</translation>
  </message>
  <message>
   <source>Kinscape: find similar places</source>
   <translation>Kinscape：查找相似地点</translation>
  </message>
  <message>
   <source>L&amp;oss</source>
   <translation>损失(&amp;O)</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>标注</translation>
  </message>
  <message>
   <source>Label next: 1 place</source>
   <translation>接下来标注：1 个地点</translation>
  </message>
  <message>
   <source>Label next: {0} places</source>
   <translation>接下来标注：{0} 个地点</translation>
  </message>
  <message>
   <source>Label what helps most, keep what was learned as a concept, or check what was missed</source>
   <translation>标注最有帮助的地点，将学到的内容保存为概念，或检查遗漏了什么</translation>
  </message>
  <message>
   <source>Labelled places</source>
   <translation>已标注的地点</translation>
  </message>
  <message>
   <source>Labelled places need an archive or raster layers to be seen on.</source>
   <translation>已标注的地点需要影像库或栅格图层来提供其影像。</translation>
  </message>
  <message>
   <source>Land cover</source>
   <translation>土地覆盖</translation>
  </message>
  <message>
   <source>Land cover against looks</source>
   <translation>土地覆盖与外观之比</translation>
  </message>
  <message>
   <source>Land cover from</source>
   <translation>土地覆盖来源</translation>
  </message>
  <message>
   <source>Land cover gave {0} of these places another rank.</source>
   <translation>土地覆盖改变了其中 {0} 个地点的排名。</translation>
  </message>
  <message>
   <source>Land cover in percent: your examples | this place</source>
   <translation>土地覆盖（百分比）：您的示例 | 此地点</translation>
  </message>
  <message>
   <source>Land cover of the archive</source>
   <translation>影像库的土地覆盖</translation>
  </message>
  <message>
   <source>Land cover of the tiles</source>
   <translation>瓦片的土地覆盖</translation>
  </message>
  <message>
   <source>Land cover of the tiles of an archive</source>
   <translation>影像库瓦片的土地覆盖</translation>
  </message>
  <message>
   <source>Land cover of your examples and of this place</source>
   <translation>您的示例与此地点的土地覆盖</translation>
  </message>
  <message>
   <source>Land cover: {0}</source>
   <translation>土地覆盖：{0}</translation>
  </message>
  <message>
   <source>Land-cover map</source>
   <translation>土地覆盖图</translation>
  </message>
  <message>
   <source>Land-cover model</source>
   <translation>土地覆盖模型</translation>
  </message>
  <message>
   <source>Land-cover network</source>
   <translation>土地覆盖网络</translation>
  </message>
  <message>
   <source>Land-cover raster</source>
   <translation>土地覆盖栅格</translation>
  </message>
  <message>
   <source>Land-cover raster…</source>
   <translation>土地覆盖栅格…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Laplace noise has no delta</source>
   <translation>拉普拉斯噪声没有 delta</translation>
  </message>
  <message>
   <source>Large (the index's own)</source>
   <translation>大型版（索引默认）</translation>
  </message>
  <message>
   <source>Last date</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <source>Latitude and longitude of the point</source>
   <translation>该点的纬度和经度</translation>
  </message>
  <message>
   <source>Layer of labelled places</source>
   <translation>已标注地点的图层</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <source>Learn from marks</source>
   <translation>从标记中学习</translation>
  </message>
  <message>
   <source>Learn from what is chosen above; can be stopped and goes on later</source>
   <translation>从上面所选的内容学习；可以停止，之后再继续</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>Learning classes</source>
   <translation>正在学习类别</translation>
  </message>
  <message>
   <source>Learning visual words</source>
   <translation>正在学习视觉词</translation>
  </message>
  <message>
   <source>Learning what to compress by</source>
   <translation>正在学习压缩的依据</translation>
  </message>
  <message>
   <source>Learns the classes of a collection, one sub-folder a class, 50 images each or more.</source>
   <translation>学习一个图像集的类别，每个类别一个子文件夹，各含 50 张或更多图像。</translation>
  </message>
  <message>
   <source>Learns to tell your classes apart where they look alike, from 20 places a class or more; a fifth of the area is kept apart to measure how good it is.</source>
   <translation>学习区分外观相似的各个类别，每个类别需 20 个或更多地点；留出五分之一的区域用于衡量效果。</translation>
  </message>
  <message>
   <source>Least distance between places</source>
   <translation>地点间的最小距离</translation>
  </message>
  <message>
   <source>Least distance to a better place in metres</source>
   <translation>到更优地点的最小距离（米）</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>最低得分</translation>
  </message>
  <message>
   <source>Leave everything as it is</source>
   <translation>一切保持原样</translation>
  </message>
  <message>
   <source>Leave out 1 raster that a VRT shows as well</source>
   <translation>排除 1 个 VRT 中已包含的栅格</translation>
  </message>
  <message>
   <source>Leave out the place of the query</source>
   <translation>排除查询自身的地点</translation>
  </message>
  <message>
   <source>Leave out the query</source>
   <translation>排除查询自身</translation>
  </message>
  <message>
   <source>Leave out {0} rasters that a VRT shows as well</source>
   <translation>排除 {0} 个 VRT 中已包含的栅格</translation>
  </message>
  <message>
   <source>Length of the vectors</source>
   <translation>向量长度</translation>
  </message>
  <message>
   <source>Libraries of QGIS</source>
   <translation>QGIS 的程序库</translation>
  </message>
  <message>
   <source>Licence: GPL-3.0-or-later. © {0}</source>
   <translation>许可证：GPL-3.0-or-later。© {0}</translation>
  </message>
  <message>
   <source>Licence: {0}</source>
   <translation>许可证：{0}</translation>
  </message>
  <message>
   <source>Like</source>
   <translation>相似</translation>
  </message>
  <message>
   <source>Like 1</source>
   <translation>相似 1</translation>
  </message>
  <message>
   <source>Like a place</source>
   <translation>将一个地点标为相似</translation>
  </message>
  <message>
   <source>Like the query: {0}</source>
   <translation>与查询相似：{0}</translation>
  </message>
  <message>
   <source>Like {0}</source>
   <translation>相似 {0}</translation>
  </message>
  <message>
   <source>Like {0} places</source>
   <translation>将 {0} 个地点标为相似</translation>
  </message>
  <message>
   <source>Like {0}: similarity {1}</source>
   <translation>相似 {0}：相似度 {1}</translation>
  </message>
  <message>
   <source>Like {name}</source>
   <translation>与 {name} 相似</translation>
  </message>
  <message>
   <source>Limit the search to dates and sources, and say how many places to return</source>
   <translation>按日期和来源限制搜索，并指定返回多少地点</translation>
  </message>
  <message>
   <source>List every raster layer of this project that is a file</source>
   <translation>列出本工程中所有以文件为来源的栅格图层</translation>
  </message>
  <message>
   <source>List the query's own place too, and search again</source>
   <translation>也列出查询自身的地点，再次搜索</translation>
  </message>
  <message>
   <source>List them again; they stay marked</source>
   <translation>重新列出；标记保留</translation>
  </message>
  <message>
   <source>Local index</source>
   <translation>本地索引</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>定位…</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新检查</translation>
  </message>
  <message>
   <source>Look at everything again (F5)</source>
   <translation>重新检查所有项目 (F5)</translation>
  </message>
  <message>
   <source>Look whether this Python has what the engine needs; takes a few seconds</source>
   <translation>检查此 Python 是否具备引擎所需的内容；需要几秒</translation>
  </message>
  <message>
   <source>Looked at {0} of the archive, not at all of it.</source>
   <translation>只查看了影像库中的 {0}，并非全部。</translation>
  </message>
  <message>
   <source>Looking at everything that Kinscape needs…</source>
   <translation>正在检查 Kinscape 所需的一切…</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>正在查看文件</translation>
  </message>
  <message>
   <source>Looking at the archives of the server</source>
   <translation>正在查看服务器上的影像库</translation>
  </message>
  <message>
   <source>Looking at the rasters…</source>
   <translation>正在查看栅格…</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>正在查找 Python</translation>
  </message>
  <message>
   <source>Looks alone, every class weighing the same</source>
   <translation>仅外观，所有地类权重相同</translation>
  </message>
  <message>
   <source>Looks at the engine, its packages, memory, disk space and graphics card, and at an archive if you name one, and says what is wrong and what to do. Nothing is changed; the optional report holds no name, no home folder and no password.</source>
   <translation>检查引擎及其软件包、内存、磁盘空间和显卡，若指定了影像库也一并检查，并说明有何问题以及如何处理。不作任何更改；可选的报告不含姓名、主目录和密码。</translation>
  </message>
  <message>
   <source>Looks at the tiles of your archive in many ways (turned, brighter, closer) and learns what belongs together. Needs no labels.</source>
   <translation>以多种方式（旋转、变亮、拉近）查看影像库的瓦片，学习哪些属于同类。无需标签。</translation>
  </message>
  <message>
   <source>Looks whether this Python has what the engine needs, and uses it if it has</source>
   <translation>检查此 Python 是否具备引擎所需的软件包，若具备则使用它</translation>
  </message>
  <message>
   <source>Loss at the end</source>
   <translation>结束时的损失</translation>
  </message>
  <message>
   <source>Loss for labelled places</source>
   <translation>已标注地点的损失</translation>
  </message>
  <message>
   <source>Loss: {0} at the beginning, {1} at the end.</source>
   <translation>损失：开始时 {0}，结束时 {1}。</translation>
  </message>
  <message>
   <source>Lowest score shown</source>
   <translation>显示的最低得分</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>生成时间</translation>
  </message>
  <message>
   <source>Made for the server {0}</source>
   <translation>为服务器 {0} 生成</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>制作工具</translation>
  </message>
  <message>
   <source>Made with Kinscape and QGIS.</source>
   <translation>由 Kinscape 和 QGIS 制作。</translation>
  </message>
  <message>
   <source>Make a key with a name of your own, such as one for a vault</source>
   <translation>以您自己起的名称生成密钥，例如用于保险库</translation>
  </message>
  <message>
   <source>Make a small landscape and its archive in {0}, and open both; it takes a few seconds</source>
   <translation>在 {0} 中生成一小片景观及其影像库，并将两者打开；只需几秒</translation>
  </message>
  <message>
   <source>Make an archive…</source>
   <translation>建立影像库…</translation>
  </message>
  <message>
   <source>Make an encoder that knows your own imagery or your own classes</source>
   <translation>制作一个了解您自己的影像或类别的编码器</translation>
  </message>
  <message>
   <source>Make the demo</source>
   <translation>生成演示</translation>
  </message>
  <message>
   <source>Makes a map of what covers the ground: water, bare land, roads, buildings and vegetation, told from the imagery by a network. The map is a raster of class numbers with names and colours; a table beside it says how many square metres each class covers.

Rasters of any size work; finer imagery is brought to the pixel size that the network knows. It was trained on one city: compare the map with the imagery before you use its areas.

Cancelling leaves nothing behind; an earlier map stays until the new one is whole.</source>
   <translation>制作地表覆盖图：水体、裸地、道路、建筑物和植被，由神经网络从影像中识别。该图是以类别编号为值的栅格，带有名称和颜色；附带的表列出每个地类覆盖多少平方米。

任意大小的栅格均可；更精细的影像会转换为该网络适用的像素大小。该网络仅在一个城市上训练：使用其面积之前，请将该图与影像对照。

取消则不留下任何内容；在新图完成之前，旧图会保留。</translation>
  </message>
  <message>
   <source>Makes an archive from a GeoParquet file with footprints and a column of embedding vectors, written by Kinscape or by another program. Searches then use its tiles as examples.</source>
   <translation>由含覆盖范围和嵌入向量列的 GeoParquet 文件建立影像库，文件可由 Kinscape 或其他程序写出。之后搜索时以其瓦片作为示例。</translation>
  </message>
  <message>
   <source>Makes an encoder that knows your imagery or your classes, and keeps it among the encoders of this computer.

'archive' learns the look of an archive's own tiles and needs no labels. 'places' learns from points or polygons with a class field, seen on the rasters of the archive or on raster layers. 'classes' learns from a folder with one sub-folder of images a class.

Takes from minutes to hours; the progress shows the time left. Cancelling keeps what was learned: with the same work folder the same training goes on from there.</source>
   <translation>制作一个了解您的影像或类别的编码器，并保存到此计算机的编码器中。

'archive' 学习影像库自身瓦片的外观，无需标签。'places' 从带有类别字段的点或多边形学习，其影像取自影像库的栅格或栅格图层。'classes' 从图像文件夹学习，每个类别一个子文件夹。

耗时从几分钟到几小时不等；进度会显示剩余时间。取消会保留已学到的内容：使用相同的工作文件夹，同一训练会从该处继续。</translation>
  </message>
  <message>
   <source>Makes searches of very large archives faster, at the price of missing some places. How many is measured against exact search on a sample of tiles, and reported as recall.

'exact' removes the index. Archives below about a million tiles need none.</source>
   <translation>加快超大影像库的搜索，代价是会漏掉部分地点。漏掉多少，以瓦片样本与精确搜索对比测得，并以召回率报告。

'exact' 会移除索引。约一百万个瓦片以下的影像库无需索引。</translation>
  </message>
  <message>
   <source>Making lists</source>
   <translation>正在生成列表</translation>
  </message>
  <message>
   <source>Making overviews</source>
   <translation>正在创建金字塔</translation>
  </message>
  <message>
   <source>Making the demo</source>
   <translation>正在生成演示</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>正在创建环境</translation>
  </message>
  <message>
   <source>Making the scene</source>
   <translation>正在生成场景</translation>
  </message>
  <message>
   <source>Map in {0}.</source>
   <translation>地图的 CRS：{0}。</translation>
  </message>
  <message>
   <source>Mapping the land cover</source>
   <translation>正在绘制土地覆盖图</translation>
  </message>
  <message>
   <source>Mark a place with A, or add an example under Like first</source>
   <translation>请先用 A 标记一个地点，或在“相似”下添加示例</translation>
  </message>
  <message>
   <source>Mark the selected places as what you do not look for</source>
   <translation>将选中的地点标为不是要找的内容</translation>
  </message>
  <message>
   <source>Mark the selected places as what you look for</source>
   <translation>将选中的地点标为要找的内容</translation>
  </message>
  <message>
   <source>Mean average precision at 10</source>
   <translation>前 10 平均精度均值</translation>
  </message>
  <message>
   <source>Mean average precision at ten: {0} before, {1} after.</source>
   <translation>前十个的平均精度均值：训练前 {0}，训练后 {1}。</translation>
  </message>
  <message>
   <source>Mean average precision over all</source>
   <translation>全部的平均精度均值</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>正在测定</translation>
  </message>
  <message>
   <source>Measuring before and after</source>
   <translation>正在衡量训练前后</translation>
  </message>
  <message>
   <source>Measuring the index</source>
   <translation>正在测定索引</translation>
  </message>
  <message>
   <source>Memory and processor</source>
   <translation>内存和处理器</translation>
  </message>
  <message>
   <source>Memory for a job</source>
   <translation>作业内存</translation>
  </message>
  <message>
   <source>Memory for the pictures of the gallery in the dock</source>
   <translation>面板图库中图片所用的内存</translation>
  </message>
  <message>
   <source>Memory for thumbnails</source>
   <translation>缩略图内存</translation>
  </message>
  <message>
   <source>Memory in megabytes, at most</source>
   <translation>内存上限 (MB)</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Metres per pixel</source>
   <translation>每像素米数</translation>
  </message>
  <message>
   <source>Metres per pixel. Empty: unknown; the whole picture is taken as one tile.</source>
   <translation>每像素的米数。留空：未知；整张图片作为一个瓦片。</translation>
  </message>
  <message>
   <source>Missing rasters</source>
   <translation>缺失的栅格</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>更多过滤条件</translation>
  </message>
  <message>
   <source>More filters ({0} set)</source>
   <translation>更多过滤条件（已设 {0} 项）</translation>
  </message>
  <message>
   <source>More images of the same thing</source>
   <translation>同一对象的更多图像</translation>
  </message>
  <message>
   <source>More limits</source>
   <translation>更多限制</translation>
  </message>
  <message>
   <source>More similar than all other tiles that were compared</source>
   <translation>比所比较的其他所有瓦片都更相似</translation>
  </message>
  <message>
   <source>More similar than {0} % of random tiles</source>
   <translation>比 {0} % 的随机瓦片更相似</translation>
  </message>
  <message>
   <source>More: options, doctor, help, about</source>
   <translation>更多：选项、诊断、帮助、关于</translation>
  </message>
  <message>
   <source>Most like example {0} ({1}); least like example {2} ({3}).</source>
   <translation>最像示例 {0}（{1}）；最不像示例 {2}（{3}）。</translation>
  </message>
  <message>
   <source>Most places shown</source>
   <translation>最多显示的地点数</translation>
  </message>
  <message>
   <source>Move an example</source>
   <translation>移动一个示例</translation>
  </message>
  <message>
   <source>Move to the other strip</source>
   <translation>移到另一栏</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>移到“{0}”</translation>
  </message>
  <message>
   <source>Move {0} examples</source>
   <translation>移动 {0} 个示例</translation>
  </message>
  <message>
   <source>NDCG at 10</source>
   <translation>前 10 NDCG</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>名称(&amp;M)</translation>
  </message>
  <message>
   <source>Name for those who search it</source>
   <translation>供搜索者使用的名称</translation>
  </message>
  <message>
   <source>Name of the encoder</source>
   <translation>编码器的名称</translation>
  </message>
  <message>
   <source>Name of the new encoder</source>
   <translation>新编码器的名称</translation>
  </message>
  <message>
   <source>Network proxy</source>
   <translation>网络代理</translation>
  </message>
  <message>
   <source>Network, packages and Python</source>
   <translation>网络、软件包和 Python</translation>
  </message>
  <message>
   <source>Networks that turn tiles to vectors</source>
   <translation>将瓦片转为向量的神经网络</translation>
  </message>
  <message>
   <source>Neural networks</source>
   <translation>神经网络</translation>
  </message>
  <message>
   <source>New archive…</source>
   <translation>新建影像库…</translation>
  </message>
  <message>
   <source>New rasters</source>
   <translation>新栅格</translation>
  </message>
  <message>
   <source>New tiles</source>
   <translation>新瓦片</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>新建…</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: the small build, for the processor alone</source>
   <translation>未发现 NVIDIA 显卡：使用仅用处理器的小型版</translation>
  </message>
  <message>
   <source>No archive is open</source>
   <translation>未打开影像库</translation>
  </message>
  <message>
   <source>No archive yet</source>
   <translation>尚无影像库</translation>
  </message>
  <message>
   <source>No authentication: only servers that are open to everybody answer</source>
   <translation>无身份验证：只有对所有人开放的服务器会应答</translation>
  </message>
  <message>
   <source>No file on disk, so it cannot be indexed: {0}</source>
   <translation>磁盘上没有文件，无法编入索引：{0}</translation>
  </message>
  <message>
   <source>No place found</source>
   <translation>未找到地点</translation>
  </message>
  <message>
   <source>No place passes: lower the threshold, allow more places, or show the hidden ones.</source>
   <translation>没有地点通过：请降低阈值、允许更多地点，或显示已隐藏的地点。</translation>
  </message>
  <message>
   <source>No place was found</source>
   <translation>没有找到地点</translation>
  </message>
  <message>
   <source>No place was found. A filter, the dates or the least score may leave nothing to search.</source>
   <translation>没有找到地点。可能是过滤条件、日期或最低得分使可搜索的内容所剩无几。</translation>
  </message>
  <message>
   <source>No server yet</source>
   <translation>尚无服务器</translation>
  </message>
  <message>
   <source>No tile of the archive is of these dates.</source>
   <translation>影像库中没有这些日期的瓦片。</translation>
  </message>
  <message>
   <source>No tile of the archive is that near to the point.</source>
   <translation>影像库中没有离该点这么近的瓦片。</translation>
  </message>
  <message>
   <source>No warnings</source>
   <translation>没有警告</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>噪声</translation>
  </message>
  <message>
   <source>Noise is deniability, not encryption. A small epsilon hides the question and destroys the search; a large one does the opposite. There is no setting that gives both.</source>
   <translation>噪声提供的是可否认性，不是加密。epsilon 小，能隐藏查询，但会毁掉搜索；epsilon 大则相反。没有能两者兼顾的设置。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>None is open</source>
   <translation>未打开影像库</translation>
  </message>
  <message>
   <source>None of its packages is installed</source>
   <translation>其软件包均未安装</translation>
  </message>
  <message>
   <source>None that networks could use: they run on the processor</source>
   <translation>没有神经网络可用的显卡：将在处理器上运行</translation>
  </message>
  <message>
   <source>None: searches are exact</source>
   <translation>无：搜索为精确搜索</translation>
  </message>
  <message>
   <source>Not for this archive: each of its files is one tile</source>
   <translation>不适用于此影像库：其每个文件即一个瓦片</translation>
  </message>
  <message>
   <source>Not for this result: its places have no position, or it was made by an earlier version</source>
   <translation>不适用于此结果：其地点没有位置，或由较早版本生成</translation>
  </message>
  <message>
   <source>Not found: {0}</source>
   <translation>未找到：{0}</translation>
  </message>
  <message>
   <source>Not installed: {0}</source>
   <translation>未安装：{0}</translation>
  </message>
  <message>
   <source>Not installed; nothing else needs it</source>
   <translation>未安装；其他部分不需要它</translation>
  </message>
  <message>
   <source>Not up to date: {0}. Update brings it up to date.</source>
   <translation>不是最新：{0}。“更新”可使其成为最新。</translation>
  </message>
  <message>
   <source>Nothing hides from the server who asks, when, and how often.</source>
   <translation>谁在查询、何时查询、多久查询一次，都无法对服务器隐藏。</translation>
  </message>
  <message>
   <source>Nothing is running.</source>
   <translation>没有正在运行的作业。</translation>
  </message>
  <message>
   <source>Nothing is wrong</source>
   <translation>没有错误</translation>
  </message>
  <message>
   <source>Nothing proves that the server computed honestly; a probe, where the owner offers one, finds careless errors and some lies.</source>
   <translation>无法证明服务器如实进行了计算；若所有者提供校验样本，可发现疏忽造成的错误和部分造假。</translation>
  </message>
  <message>
   <source>Nothing that you look for has been found yet, neither by the search nor in the sample.</source>
   <translation>无论在搜索结果还是样本中，都尚未找到您要找的内容。</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>没有可显示的内容</translation>
  </message>
  <message>
   <source>Nothing was measured yet</source>
   <translation>尚未进行衡量</translation>
  </message>
  <message>
   <source>Nothing was missed: every place is reviewed</source>
   <translation>没有遗漏：所有地点均已审核</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>暂无内容。</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>目前</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>日期数</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>地点数量</translation>
  </message>
  <message>
   <source>Number of processes</source>
   <translation>进程数</translation>
  </message>
  <message>
   <source>Number the rasters instead of naming them</source>
   <translation>用编号代替栅格名称</translation>
  </message>
  <message>
   <source>Numbers for each image</source>
   <translation>每张图像的数值个数</translation>
  </message>
  <message>
   <source>Numbers of a tile (fused)</source>
   <translation>瓦片的数值个数 (fused)</translation>
  </message>
  <message>
   <source>Numbers of a tile from</source>
   <translation>瓦片的数值来自</translation>
  </message>
  <message>
   <source>Of places closer together than this, show only the best; 0 shows all</source>
   <translation>相距小于此值的地点只显示最佳的一个；0 表示全部显示</translation>
  </message>
  <message>
   <source>Of tiles that overlap, or show the same ground on several dates, keep the most similar</source>
   <translation>对于相互重叠或在多个日期显示同一地面的瓦片，只保留最相似的一个</translation>
  </message>
  <message>
   <source>Of what it should not be like, it is nearest to Unlike {0} ({1}).</source>
   <translation>在不应相似的示例中，它最接近“不相似 {0}”({1})。</translation>
  </message>
  <message>
   <source>Of {0} packages, these work: {1}</source>
   <translation>{0} 个软件包中，以下可用：{1}</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 1, 2, 3. Empty: the first three colour bands. They hold for these rasters; add a sensor with another order of bands in a run of its own.</source>
   <translation>一个（作为灰度）或三个，例如 1, 2, 3。留空：前三个彩色波段。适用于这些栅格；波段顺序不同的传感器请另行运行添加。</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 4, 3, 2. Empty: the first three colour bands.</source>
   <translation>一个（作为灰度）或三个，例如 4, 3, 2。留空：前三个彩色波段。</translation>
  </message>
  <message>
   <source>One hit for each place</source>
   <translation>每个地点一个命中</translation>
  </message>
  <message>
   <source>One hit per place</source>
   <translation>每个地点一个命中</translation>
  </message>
  <message>
   <source>One more place to review</source>
   <translation>再审核 1 个地点</translation>
  </message>
  <message>
   <source>One more thing was left out.</source>
   <translation>另有一项被略过。</translation>
  </message>
  <message>
   <source>One thing is wrong and must be mended</source>
   <translation>有一项错误必须修复</translation>
  </message>
  <message>
   <source>Only imagery of this day or earlier</source>
   <translation>仅此日或更早的影像</translation>
  </message>
  <message>
   <source>Only imagery of this day or later</source>
   <translation>仅此日或更晚的影像</translation>
  </message>
  <message>
   <source>Only in</source>
   <translation>仅限于</translation>
  </message>
  <message>
   <source>Only in these rasters</source>
   <translation>仅限这些栅格</translation>
  </message>
  <message>
   <source>Only near this point</source>
   <translation>仅此点附近</translation>
  </message>
  <message>
   <source>Only part of the archive is searched, so a similar tile may be missed.</source>
   <translation>仅搜索影像库的一部分，因此可能遗漏相似的瓦片。</translation>
  </message>
  <message>
   <source>Only places marked so in the dock</source>
   <translation>仅在面板中如此标记的地点</translation>
  </message>
  <message>
   <source>Only places within this distance of the point; 0 switches it off</source>
   <translation>仅距该点此距离以内的地点；0 表示关闭</translation>
  </message>
  <message>
   <source>Only so many places that look most alike are put into a new order; those after them stay</source>
   <translation>仅对外观最相似的这么多个地点重新排序；其后的保持不变</translation>
  </message>
  <message>
   <source>Only the entry in this list goes: its authentication stays in QGIS, your keys and results stay here.</source>
   <translation>只移除此列表中的条目：其身份验证仍保留在 QGIS 中，您的密钥和结果也会保留。</translation>
  </message>
  <message>
   <source>Only the query's own place was found, and it is left out.</source>
   <translation>只找到查询自身的地点，而它已被排除。</translation>
  </message>
  <message>
   <source>Only tiles of the rasters that are ticked; none ticked means all</source>
   <translation>仅勾选的栅格的瓦片；都不勾选表示全部</translation>
  </message>
  <message>
   <source>Only within these polygons</source>
   <translation>仅在这些多边形内</translation>
  </message>
  <message>
   <source>Only within this extent</source>
   <translation>仅在此范围内</translation>
  </message>
  <message>
   <source>Open Kinscape's page in QGIS's options</source>
   <translation>打开 QGIS 选项中的 Kinscape 页面</translation>
  </message>
  <message>
   <source>Open an archive first: its rasters are what is looked at</source>
   <translation>请先打开影像库：学习所用的就是它的栅格</translation>
  </message>
  <message>
   <source>Open an archive first: the demo server serves that</source>
   <translation>请先打开影像库：演示服务器将提供它</translation>
  </message>
  <message>
   <source>Open an archive first; words need one whose encoder knows them</source>
   <translation>请先打开影像库；按文字查找需要编码器能理解文字的影像库</translation>
  </message>
  <message>
   <source>Open an archive that exists already</source>
   <translation>打开已有的影像库</translation>
  </message>
  <message>
   <source>Open an archive, or make a new one</source>
   <translation>打开影像库，或新建一个</translation>
  </message>
  <message>
   <source>Open an archive…</source>
   <translation>打开影像库…</translation>
  </message>
  <message>
   <source>Open archive…</source>
   <translation>打开影像库…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open in a browser</source>
   <translation>在浏览器中打开</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>打开日志</translation>
  </message>
  <message>
   <source>Open options…</source>
   <translation>打开选项…</translation>
  </message>
  <message>
   <source>Open the Archive page</source>
   <translation>打开“影像库”页面</translation>
  </message>
  <message>
   <source>Open the Archive page with the rasters of this project listed</source>
   <translation>打开“影像库”页面，并列出本工程的栅格</translation>
  </message>
  <message>
   <source>Open the Archive page with this encoder chosen, for a new archive of your rasters</source>
   <translation>打开“影像库”页面并选中此编码器，以便为您的栅格新建影像库</translation>
  </message>
  <message>
   <source>Open the Archive page, to index the rasters into a new folder</source>
   <translation>打开“影像库”页面，将栅格编入新文件夹</translation>
  </message>
  <message>
   <source>Open the Remote page, to add a server or to see what they hold</source>
   <translation>打开“远程”页面，以添加服务器或查看其内容</translation>
  </message>
  <message>
   <source>Open the Search page, where it can be installed</source>
   <translation>打开“搜索”页面，可在那里安装</translation>
  </message>
  <message>
   <source>Open the Search page, which then asks this archive in this way</source>
   <translation>打开“搜索”页面，随后以此方式查询此影像库</translation>
  </message>
  <message>
   <source>Open the installer to add the neural networks</source>
   <translation>打开安装程序以添加神经网络</translation>
  </message>
  <message>
   <source>Open the latest result of this project again</source>
   <translation>再次打开本工程的最新结果</translation>
  </message>
  <message>
   <source>Open the page that says in plain words who learns what when you ask in this way</source>
   <translation>打开用通俗语言说明的页面：以此方式查询时各方获知什么</translation>
  </message>
  <message>
   <source>Open the page where building can be followed and stopped</source>
   <translation>打开可查看和停止构建的页面</translation>
  </message>
  <message>
   <source>Open {0} in this project from now on</source>
   <translation>此后在本工程中打开 {0}</translation>
  </message>
  <message>
   <source>Opening the answer</source>
   <translation>正在打开结果</translation>
  </message>
  <message>
   <source>Operating system</source>
   <translation>操作系统</translation>
  </message>
  <message>
   <source>Options of the mode</source>
   <translation>模式的选项</translation>
  </message>
  <message>
   <source>Options of the ways to ask</source>
   <translation>各查询方式的选项</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>选项…</translation>
  </message>
  <message>
   <source>Or try it with your own archive: a server for this computer alone.</source>
   <translation>或用您自己的影像库试试：仅供此计算机使用的服务器。</translation>
  </message>
  <message>
   <source>Order of the places</source>
   <translation>地点的顺序</translation>
  </message>
  <message>
   <source>Order of the report</source>
   <translation>报告的顺序</translation>
  </message>
  <message>
   <source>Order the places by looks (left), by land cover (right), or by both; nothing is searched again</source>
   <translation>按外观（左）、按土地覆盖（右）或兼顾两者排列地点；不会重新搜索</translation>
  </message>
  <message>
   <source>Orders the first</source>
   <translation>重新排序前</translation>
  </message>
  <message>
   <source>Out of date</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>Overlap of neighbouring tiles</source>
   <translation>相邻瓦片的重叠</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>软件包索引</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste or drop</source>
   <translation>粘贴或拖放</translation>
  </message>
  <message>
   <source>Percentile under random tiles</source>
   <translation>在随机瓦片中的百分位</translation>
  </message>
  <message>
   <source>Pick the point on the map</source>
   <translation>在地图上选取该点</translation>
  </message>
  <message>
   <source>Picture of an example</source>
   <translation>示例图片</translation>
  </message>
  <message>
   <source>Pictures for the report</source>
   <translation>报告用图片</translation>
  </message>
  <message>
   <source>Pictures of queries, and results without a name of their own, will be gone, also for other projects that show them. What the open project shows is kept.</source>
   <translation>查询的图片和未命名的结果将被删除，其他显示它们的工程也会受影响。当前工程显示的内容会保留。</translation>
  </message>
  <message>
   <source>Pictures or map tiles that you load from the same party afterwards show which places you look at; Kinscape itself fetches nothing after the answer.</source>
   <translation>此后若从同一方加载图片或地图瓦片，会暴露您在查看哪些地点；Kinscape 自身在收到结果后不会再获取任何内容。</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>图片…</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Pixel size of the map in metres</source>
   <translation>地图的像素大小（米）</translation>
  </message>
  <message>
   <source>Place {0}, score {1}</source>
   <translation>地点 {0}，得分 {1}</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>地点数</translation>
  </message>
  <message>
   <source>Places are ranked by their looks alone</source>
   <translation>地点仅按外观排名</translation>
  </message>
  <message>
   <source>Places chosen</source>
   <translation>已选取的地点</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>找到的地点</translation>
  </message>
  <message>
   <source>Places found, the most similar first</source>
   <translation>找到的地点，最相似的在前</translation>
  </message>
  <message>
   <source>Places found, the most similar first; a click, or the arrow keys, show them on the map</source>
   <translation>找到的地点，最相似的在前；点击或使用方向键可在地图上显示</translation>
  </message>
  <message>
   <source>Places in the results</source>
   <translation>结果中的地点</translation>
  </message>
  <message>
   <source>Places in the sample</source>
   <translation>样本中的地点</translation>
  </message>
  <message>
   <source>Places of a class nearer to each other than to any other class</source>
   <translation>同一类别的地点彼此之间，比与任何其他类别都更接近</translation>
  </message>
  <message>
   <source>Places that changed their rank</source>
   <translation>排名改变的地点</translation>
  </message>
  <message>
   <source>Places that land cover orders</source>
   <translation>由土地覆盖排序的地点</translation>
  </message>
  <message>
   <source>Places that look like the query</source>
   <translation>与查询相似的地点</translation>
  </message>
  <message>
   <source>Places that look like {0}</source>
   <translation>与 {0} 相似的地点</translation>
  </message>
  <message>
   <source>Places to choose from</source>
   <translation>可供选取的地点</translation>
  </message>
  <message>
   <source>Places to judge</source>
   <translation>要判断的地点</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>要标注的地点</translation>
  </message>
  <message>
   <source>Places to review</source>
   <translation>要审核的地点</translation>
  </message>
  <message>
   <source>Places whose land cover is not known</source>
   <translation>土地覆盖未知的地点</translation>
  </message>
  <message>
   <source>Places with a picture</source>
   <translation>有图片的地点</translation>
  </message>
  <message>
   <source>Places written</source>
   <translation>写出的地点</translation>
  </message>
  <message>
   <source>Points or polygons; for 'places'.</source>
   <translation>点或多边形；用于 'places'。</translation>
  </message>
  <message>
   <source>Polygon layer</source>
   <translation>多边形图层</translation>
  </message>
  <message>
   <source>Polygons around examples</source>
   <translation>围绕示例的多边形</translation>
  </message>
  <message>
   <source>Polygons around what should not be found</source>
   <translation>围绕不应找到的内容的多边形</translation>
  </message>
  <message>
   <source>Precision at 10</source>
   <translation>前 10 精确率</translation>
  </message>
  <message>
   <source>Precision at 10 after</source>
   <translation>训练后前 10 精确率</translation>
  </message>
  <message>
   <source>Precision at 10 before</source>
   <translation>训练前前 10 精确率</translation>
  </message>
  <message>
   <source>Precision at 10 of each class</source>
   <translation>各类别的前 10 精确率</translation>
  </message>
  <message>
   <source>Prepares an archive so that a server (kinscape serve) can offer it to others: they search it without showing what they look for, and see footprints and scores, neither pixels nor vectors. What is disclosed stands in the log.

With a server the archive becomes a vault there instead: everything is sealed on this computer with a key of yours, and only you can search it.

Takes seconds to minutes. Cancelling leaves what was published before.</source>
   <translation>准备影像库，使服务器 (kinscape serve) 能将其提供给他人：他们搜索时不会透露要找什么，能看到覆盖范围和得分，但看不到像素和向量。公开的内容记录在日志中。

若指定服务器，影像库则成为该处的保险库：所有内容都在此计算机上用您的密钥密封，只有您能搜索。

需要数秒至数分钟。取消时，先前发布的内容保持不变。</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>Press A for what you look for and X for the rest, then search again</source>
   <translation>用 A 标记要找的，用 X 标记其余的，然后重新搜索</translation>
  </message>
  <message>
   <source>Press D and draw a box on the map around it, drag an image file onto Like, or paste a screenshot there.</source>
   <translation>按 D 并在地图上绘制矩形框将其框住，将图像文件拖到“相似”上，或在那里粘贴截图。</translation>
  </message>
  <message>
   <source>Press F, or add more examples: of what you look for under Like, of what it is not under Unlike.</source>
   <translation>按 F，或添加更多示例：要找的放在“相似”下，不要的放在“不相似”下。</translation>
  </message>
  <message>
   <source>Press, drag and release on the map (D)</source>
   <translation>在地图上按下、拖动并松开 (D)</translation>
  </message>
  <message>
   <source>Press, drag and release on the map around what you look for; Shift keeps a square, a click takes one tile</source>
   <translation>在地图上按住并拖动框住要找的内容后松开；按住 Shift 保持正方形，单击则取一个瓦片</translation>
  </message>
  <message>
   <source>Private query</source>
   <translation>隐私查询</translation>
  </message>
  <message>
   <source>Private query, exact</source>
   <translation>隐私查询（精确）</translation>
  </message>
  <message>
   <source>Private search</source>
   <translation>隐私搜索</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>安装进度</translation>
  </message>
  <message>
   <source>Progress of the review</source>
   <translation>审核进度</translation>
  </message>
  <message>
   <source>Project rasters</source>
   <translation>工程栅格</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>协议</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Publish an archive</source>
   <translation>发布影像库</translation>
  </message>
  <message>
   <source>Publishing</source>
   <translation>正在发布</translation>
  </message>
  <message>
   <source>Publishing {0}</source>
   <translation>正在发布 {0}</translation>
  </message>
  <message>
   <source>Put an earlier query back</source>
   <translation>恢复先前的查询</translation>
  </message>
  <message>
   <source>Put everything that was found on the clipboard, without names, home folders and passwords</source>
   <translation>将所有检查结果复制到剪贴板，不含姓名、主目录和密码</translation>
  </message>
  <message>
   <source>Put rasters into a new archive</source>
   <translation>将栅格编入新影像库</translation>
  </message>
  <message>
   <source>Put rasters into an archive, and see what is inside</source>
   <translation>将栅格编入影像库，并查看其内容</translation>
  </message>
  <message>
   <source>Put the examples and filters of this search back, to change them before searching again</source>
   <translation>恢复此搜索的示例和过滤条件，以便修改后再次搜索</translation>
  </message>
  <message>
   <source>Puts the first places of a search in a new order: how alike is what they consist of to what the query consists of? Neither rasters nor archive are read, so it takes a moment.

The search must have been made in an archive whose tiles have a land cover.

A weight of 4 makes a class count four times, 0 leaves it out: buildings=4, water=0.</source>
   <translation>将一次搜索的前若干地点重新排序：其组成与查询的组成有多相似？既不读取栅格也不读取影像库，因此只需片刻。

该搜索须在瓦片已有土地覆盖的影像库中进行。

权重 4 使某个地类按四倍计，0 则不计：buildings=4, water=0。</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Python crashed while the packages were loaded</source>
   <translation>加载软件包时 Python 崩溃</translation>
  </message>
  <message>
   <source>Python to build on</source>
   <translation>基础 Python</translation>
  </message>
  <message>
   <source>Python {0}, {1}, after {2} s</source>
   <translation>Python {0}，{1}，用时 {2} 秒</translation>
  </message>
  <message>
   <source>QGIS</source>
   <translation>QGIS</translation>
  </message>
  <message>
   <source>QGIS and the plugin</source>
   <translation>QGIS 和插件</translation>
  </message>
  <message>
   <source>QGIS does not take the filter {0}</source>
   <translation>QGIS 不接受过滤条件 {0}</translation>
  </message>
  <message>
   <source>QGIS gave no credentials for {0}</source>
   <translation>QGIS 没有提供 {0} 的凭据</translation>
  </message>
  <message>
   <source>QGIS uses a SOCKS proxy, through which packages cannot be fetched: use a folder of packages</source>
   <translation>QGIS 使用的是 SOCKS 代理，无法通过它获取软件包：请使用软件包文件夹</translation>
  </message>
  <message>
   <source>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</source>
   <translation>QGIS {0}，Qt {1}，PyQt {2}，Python {3}</translation>
  </message>
  <message>
   <source>QGIS's authentication database is not available</source>
   <translation>QGIS 的身份验证数据库不可用</translation>
  </message>
  <message>
   <source>QGIS's own</source>
   <translation>QGIS 的设置</translation>
  </message>
  <message>
   <source>QGIS's temporary folder</source>
   <translation>QGIS 的临时文件夹</translation>
  </message>
  <message>
   <source>QGIS: {0}</source>
   <translation>QGIS：{0}</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>查询</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>查询</translation>
  </message>
  <message>
   <source>Questions are hidden among decoys. The same question gets the same decoys again; even so, someone who knows what you are likely to look for can tell them apart.</source>
   <translation>查询隐藏在诱饵之中。同一查询再次使用相同的诱饵；即便如此，知道您可能要找什么的人仍能将它们区分开来。</translation>
  </message>
  <message>
   <source>Questions under one key are known to come from one key holder; a new key breaks the link, but an account does not change with it.</source>
   <translation>使用同一密钥的查询，可知来自同一密钥持有者；更换密钥可切断这种关联，但账户不会随之改变。</translation>
  </message>
  <message>
   <source>Radius around the point in metres</source>
   <translation>该点周围的半径（米）</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>排名</translation>
  </message>
  <message>
   <source>Rank places by land cover</source>
   <translation>按土地覆盖对地点排名</translation>
  </message>
  <message>
   <source>Rank {0} by looks alone; land cover does not count now.</source>
   <translation>仅按外观排名 {0}；目前不计土地覆盖。</translation>
  </message>
  <message>
   <source>Rank {0} by looks, and the same with land cover.</source>
   <translation>按外观排名 {0}，计入土地覆盖后不变。</translation>
  </message>
  <message>
   <source>Rank {0} by looks, {1} with land cover.</source>
   <translation>按外观排名 {0}，计入土地覆盖后为 {1}。</translation>
  </message>
  <message>
   <source>Rank {0}: land cover orders only the {1} places that look most alike.</source>
   <translation>排名 {0}：土地覆盖仅对外观最相似的 {1} 个地点排序。</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>排名方式</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by a concept: what a search was taught by likes and unlikes, kept as a file. It works in any archive of the same encoder, without the imagery that it was taught with.

Cancelling writes nothing.</source>
   <translation>按一个概念对影像库的每个瓦片排名：概念是通过相似和不相似教给搜索的内容，保存为文件。它适用于同一编码器的任何影像库，无需当初教它时所用的影像。

取消则不写入任何内容。</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a picture: a raster, a photo, a screenshot. The picture needs no georeference.

Give its ground resolution if you know it: then what it shows is compared at its true size; otherwise the whole picture is taken as one tile.

More pictures of the same thing make the query broader; pictures of what should not be found push their like down the ranking.

Cancelling writes nothing.</source>
   <translation>按与一张图片（栅格、照片、截图）的相似程度，对影像库的所有瓦片排名。图片无需地理配准。

如果知道其地面分辨率，请填写：这样会按真实大小比较图中内容；否则整张图片作为一个瓦片。

同一对象的更多图片可使查询更宽泛；不应找到的内容的图片会压低类似地点的排名。

取消时不会写出任何内容。</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a piece of a raster, and writes the best places as polygons with rank, score, source and date.

The query is an extent, or the (selected) polygons of a layer, on any raster, in any CRS; several polygons are several examples of the same thing. Polygons to avoid push their like down the ranking.

The score map shows the score of every tile. The recipe beside the results replays the run.

Cancelling writes nothing.</source>
   <translation>按与一块栅格的相似程度，对影像库的所有瓦片排名，并将最佳地点写为多边形，附排名、得分、来源和日期。

查询为任意栅格、任意 CRS 上的一个范围，或图层中（选中的）多边形；多个多边形即同一对象的多个示例。要避开的多边形会压低类似地点的排名。

得分图显示每个瓦片的得分。结果旁的配方可重现本次运行。

取消时不会写出任何内容。</translation>
  </message>
  <message>
   <source>Ranks the tiles of an archive that somebody else holds by how much they look like an example, without showing the server the example or what was found.

The example is a piece of a raster (an extent, or polygons) or an image. It is turned into numbers and sealed on this computer; in which way, and what the server can learn in it, is the mode's matter.

Beside the results lies a receipt: what left this computer, what came back, and who learned what.

Cancelling writes nothing.</source>
   <translation>按与示例的相似程度，对他人持有的影像库的瓦片排名，而不向服务器透露示例或找到的内容。

示例是栅格的一部分（范围或多边形）或图像。它在此计算机上被转换为数值并密封；具体方式以及服务器能从中获知什么，取决于所选模式。

结果旁附有回执：从此计算机发出了什么、收到了什么，以及各方获知了什么。

取消则不写入任何内容。</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>Raster files of any format that GDAL reads</source>
   <translation>GDAL 可读取的任意格式栅格文件</translation>
  </message>
  <message>
   <source>Raster layers</source>
   <translation>栅格图层</translation>
  </message>
  <message>
   <source>Raster layers to see the places on</source>
   <translation>提供地点影像的栅格图层</translation>
  </message>
  <message>
   <source>Raster with the example</source>
   <translation>含示例的栅格</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>Rasters and folders to index. Drag layers, browser entries or files here</source>
   <translation>要编入索引的栅格和文件夹。可将图层、浏览器条目或文件拖放到此处</translation>
  </message>
  <message>
   <source>Rasters found again</source>
   <translation>找回的栅格</translation>
  </message>
  <message>
   <source>Rasters in whose place another file lies</source>
   <translation>原位置上已是其他文件的栅格</translation>
  </message>
  <message>
   <source>Rasters not found</source>
   <translation>未找到的栅格</translation>
  </message>
  <message>
   <source>Rasters to index</source>
   <translation>要编入索引的栅格</translation>
  </message>
  <message>
   <source>Rasters were changed or are missing</source>
   <translation>栅格有变动或缺失</translation>
  </message>
  <message>
   <source>Rasters whose files are gone</source>
   <translation>文件已不存在的栅格</translation>
  </message>
  <message>
   <source>Read it again where it has changed</source>
   <translation>有变动时重新读取</translation>
  </message>
  <message>
   <source>Read the archive once more</source>
   <translation>重新读取影像库</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Reading the archive</source>
   <translation>正在读取影像库</translation>
  </message>
  <message>
   <source>Reading the concept</source>
   <translation>正在读取概念</translation>
  </message>
  <message>
   <source>Reading the query</source>
   <translation>正在读取查询</translation>
  </message>
  <message>
   <source>Reading tiles</source>
   <translation>正在读取瓦片</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Reads rasters, builds archives and searches them</source>
   <translation>读取栅格、构建并搜索影像库</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Recall among the first</source>
   <translation>取前多少名计算召回率</translation>
  </message>
  <message>
   <source>Recall measured against exact search</source>
   <translation>与精确搜索对比测得的召回率</translation>
  </message>
  <message>
   <source>Recall: {0:.3f}</source>
   <translation>召回率：{0:.3f}</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>回执</translation>
  </message>
  <message>
   <source>Receipt of the last question</source>
   <translation>上次查询的回执</translation>
  </message>
  <message>
   <source>Receipt of the question</source>
   <translation>查询的回执</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>回执</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>已接收</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>正在接收</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>Recipe of this result</source>
   <translation>此结果的配方</translation>
  </message>
  <message>
   <source>Recipe that replays the run</source>
   <translation>可重现本次运行的配方</translation>
  </message>
  <message>
   <source>Recipes</source>
   <translation>配方</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>重做：{0}</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>远程</translation>
  </message>
  <message>
   <source>Remote search</source>
   <translation>远程搜索</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove 1 raster from the archive?</source>
   <translation>从影像库移除 1 个栅格？</translation>
  </message>
  <message>
   <source>Remove all examples of this strip</source>
   <translation>移除此栏的所有示例</translation>
  </message>
  <message>
   <source>Remove an example</source>
   <translation>移除一个示例</translation>
  </message>
  <message>
   <source>Remove the chosen examples from this strip</source>
   <translation>从此栏移除选中的示例</translation>
  </message>
  <message>
   <source>Remove the encoder {0}?</source>
   <translation>移除编码器 {0}？</translation>
  </message>
  <message>
   <source>Remove the server {0}?</source>
   <translation>移除服务器 {0}？</translation>
  </message>
  <message>
   <source>Remove {0} examples</source>
   <translation>移除 {0} 个示例</translation>
  </message>
  <message>
   <source>Remove {0} rasters from the archive?</source>
   <translation>从影像库移除 {0} 个栅格？</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>移除…</translation>
  </message>
  <message>
   <source>Replace an encoder of this name</source>
   <translation>替换同名的编码器</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Report (PDF)…</source>
   <translation>报告 (PDF)…</translation>
  </message>
  <message>
   <source>Report of a search (PDF)</source>
   <translation>搜索报告 (PDF)</translation>
  </message>
  <message>
   <source>Report of {0}</source>
   <translation>{0} 的报告</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset to defaults</source>
   <translation>恢复默认值</translation>
  </message>
  <message>
   <source>Result that is shown</source>
   <translation>显示的结果</translation>
  </message>
  <message>
   <source>Results of a search</source>
   <translation>搜索结果</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Retrieval with {0}</source>
   <translation>使用 {0} 的检索</translation>
  </message>
  <message>
   <source>Return at most so many places, the most similar first</source>
   <translation>最多返回的地点数，最相似的在前</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>审核</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>已审核</translation>
  </message>
  <message>
   <source>Reviewed sample</source>
   <translation>已审核的样本</translation>
  </message>
  <message>
   <source>Right places that are known</source>
   <translation>已知的正确地点</translation>
  </message>
  <message>
   <source>Right places that remain, estimated</source>
   <translation>估计剩余的正确地点</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Room for the archive</source>
   <translation>影像库的可用空间</translation>
  </message>
  <message>
   <source>Room for the cache</source>
   <translation>缓存的可用空间</translation>
  </message>
  <message>
   <source>Room for the engine</source>
   <translation>引擎的可用空间</translation>
  </message>
  <message>
   <source>Row in the archive</source>
   <translation>影像库中的行</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>再次运行</translation>
  </message>
  <message>
   <source>Running {0}</source>
   <translation>正在运行 {0}</translation>
  </message>
  <message>
   <source>SEI (obfuscated)</source>
   <translation>SEI（混淆）</translation>
  </message>
  <message>
   <source>SHA-256 of its weights</source>
   <translation>其权重的 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the weights: {0}…</source>
   <translation>权重的 SHA-256：{0}…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC item</translation>
  </message>
  <message>
   <source>Sample of {0}</source>
   <translation>{0} 的样本</translation>
  </message>
  <message>
   <source>Sample to review</source>
   <translation>要审核的样本</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save a concept</source>
   <translation>保存概念</translation>
  </message>
  <message>
   <source>Save as concept…</source>
   <translation>另存为概念…</translation>
  </message>
  <message>
   <source>Save diagnosis</source>
   <translation>保存诊断</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>保存配方</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>保存配方…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Save the concept as</source>
   <translation>概念另存为</translation>
  </message>
  <message>
   <source>Save the receipt as</source>
   <translation>回执另存为</translation>
  </message>
  <message>
   <source>Save the same text as a file</source>
   <translation>将相同文本保存为文件</translation>
  </message>
  <message>
   <source>Saved as {0}; names, home folders and passwords were taken out.</source>
   <translation>已保存为 {0}；姓名、主目录和密码已去除。</translation>
  </message>
  <message>
   <source>Saved the concept {0}; add it under Like, in this archive or another</source>
   <translation>已保存概念 {0}；可在此影像库或其他影像库中将它添加到“相似”下</translation>
  </message>
  <message>
   <source>Saved the receipt {0}</source>
   <translation>已保存回执 {0}</translation>
  </message>
  <message>
   <source>Saved the recipe {0}</source>
   <translation>已保存配方 {0}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Saving the concept {0}</source>
   <translation>正在保存概念 {0}</translation>
  </message>
  <message>
   <source>Say in a few words what the places show, in the language that the encoder knows (mostly English)</source>
   <translation>用几个词说明地点显示的内容，使用编码器掌握的语言（多为英语）</translation>
  </message>
  <message>
   <source>Say in a few words what to look for, instead of showing it</source>
   <translation>用几个词说明要找什么，而不是指给它看</translation>
  </message>
  <message>
   <source>Say in which folder it is now; others that moved with it are found</source>
   <translation>指定它现在所在的文件夹；一同移动的其他文件也会找到</translation>
  </message>
  <message>
   <source>Say in which folder they are now; nothing has to be indexed again</source>
   <translation>指定它们现在所在的文件夹；无需重新编入索引</translation>
  </message>
  <message>
   <source>Say where they are now; nothing has to be indexed again</source>
   <translation>指定它们现在的位置；无需重新编入索引</translation>
  </message>
  <message>
   <source>Says how many tiles rasters would give, and how much disk and memory indexing them takes. Only headers are read and nothing is written.

With an archive its grid and encoder hold, and what it has already is not counted again.</source>
   <translation>估算栅格会产生多少瓦片，以及编入索引需要多少磁盘空间和内存。只读取文件头，不写入任何内容。

若指定影像库，则采用其格网和编码器，已有的内容不再重复计算。</translation>
  </message>
  <message>
   <source>Says how often what an encoder finds is of the right class: every image of a folder (one sub-folder a class) is a query, and all others, or a part that is drawn for it, are searched.

Papers count hits in different ways, so their numbers cannot be compared as they stand; here they are given under each convention, with a 95 % interval.

Takes about as long as indexing the images. Cancelling writes nothing.</source>
   <translation>给出编码器找到的内容有多少属于正确的类别：文件夹（每个类别一个子文件夹）中的每张图像都作为查询，在其余所有图像或为此抽取的一部分中搜索。

各论文统计命中的方式不同，其数值不能直接比较；此处按每种约定分别给出，并附 95 % 区间。

耗时与将这些图像编入索引大致相同。取消则不写入任何内容。</translation>
  </message>
  <message>
   <source>Says what is inside an archive: rasters and their dates, tiles, grid, encoder, index, size on disk; and whether the rasters are still there and unchanged. Nothing is written but the optional report.</source>
   <translation>说明影像库的内容：栅格及其日期、瓦片、格网、编码器、索引、占用的磁盘空间；以及栅格是否仍存在且未变动。除可选的报告外不写出任何内容。</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>尺度</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>Score map</source>
   <translation>得分图</translation>
  </message>
  <message>
   <source>Scores are approximate; the index says how well its ranking agrees with the exact one.</source>
   <translation>得分为近似值；索引会说明其排名与精确排名的吻合程度。</translation>
  </message>
  <message>
   <source>Sealing</source>
   <translation>正在密封</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>再次搜索</translation>
  </message>
  <message>
   <source>Search again with the same examples, filters and settings, in the archive as it is now</source>
   <translation>用相同的示例、过滤条件和设置，在当前的影像库中再次搜索</translation>
  </message>
  <message>
   <source>Search all dates</source>
   <translation>搜索所有日期</translation>
  </message>
  <message>
   <source>Search all sources</source>
   <translation>搜索所有来源</translation>
  </message>
  <message>
   <source>Search all tiles of the archive</source>
   <translation>搜索影像库的所有瓦片</translation>
  </message>
  <message>
   <source>Search an archive of a server</source>
   <translation>搜索服务器上的影像库</translation>
  </message>
  <message>
   <source>Search an archive that somebody else holds, without showing them what you look for. Add their server, with the address and the token that they give you.</source>
   <translation>搜索他人持有的影像库，而不透露您要找什么。请用对方提供的地址和令牌添加其服务器。</translation>
  </message>
  <message>
   <source>Search archives that other people hold, without showing them what you look for</source>
   <translation>搜索他人持有的影像库，而不透露您要找什么</translation>
  </message>
  <message>
   <source>Search at any distance</source>
   <translation>不限距离搜索</translation>
  </message>
  <message>
   <source>Search everywhere</source>
   <translation>搜索所有位置</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>搜索它</translation>
  </message>
  <message>
   <source>Search once more with the liked and unliked places among the examples</source>
   <translation>将标为相似和不相似的地点加入示例，再次搜索</translation>
  </message>
  <message>
   <source>Search once more, so that the places found come with their land cover</source>
   <translation>请再搜索一次，使找到的地点带有土地覆盖</translation>
  </message>
  <message>
   <source>Search only in the part of the world that the map shows now</source>
   <translation>只在地图当前显示的区域内搜索</translation>
  </message>
  <message>
   <source>Search only inside the polygons of a layer, or of its selected features</source>
   <translation>只在图层的多边形内或其选中的要素内搜索</translation>
  </message>
  <message>
   <source>Search the archive for places like the examples (F)</source>
   <translation>在影像库中搜索与示例相似的地点 (F)</translation>
  </message>
  <message>
   <source>Search the archive on this computer, or an archive of a server without showing it what you look for</source>
   <translation>搜索此计算机上的影像库，或搜索服务器上的影像库而不向其透露您要找什么</translation>
  </message>
  <message>
   <source>Search the archive that is open here; nothing leaves this computer</source>
   <translation>搜索此处打开的影像库；没有任何数据离开此计算机</translation>
  </message>
  <message>
   <source>Search the whole archive</source>
   <translation>搜索整个影像库</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>搜索时间</translation>
  </message>
  <message>
   <source>Searched with its sub-folders.</source>
   <translation>包括其子文件夹。</translation>
  </message>
  <message>
   <source>Searches that you make in an archive are compared here before and after a training.</source>
   <translation>您在影像库中进行的搜索，会在此处比较训练前后的结果。</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>正在搜索</translation>
  </message>
  <message>
   <source>Searching starts as soon as the first version of it is written.</source>
   <translation>影像库的第一个版本写出后即可搜索。</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>秒数</translation>
  </message>
  <message>
   <source>Seed of all draws</source>
   <translation>所有抽取的随机种子</translation>
  </message>
  <message>
   <source>Seed of the draw</source>
   <translation>抽取的随机种子</translation>
  </message>
  <message>
   <source>Selected places</source>
   <translation>选中的地点</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>正在发送</translation>
  </message>
  <message>
   <source>Sending the key</source>
   <translation>正在发送密钥</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>已发送</translation>
  </message>
  <message>
   <source>Serve the open archive to this computer alone, and ask it as if it were somebody else's</source>
   <translation>仅向此计算机提供打开的影像库，并像查询他人的影像库那样查询它</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <source>Server learns</source>
   <translation>服务器获知</translation>
  </message>
  <message>
   <source>Servers</source>
   <translation>服务器</translation>
  </message>
  <message>
   <source>Servers know it by {0}…</source>
   <translation>服务器识别它的标识：{0}…</translation>
  </message>
  <message>
   <source>Set it in QGIS: Settings &gt; Options &gt; Network</source>
   <translation>请在 QGIS 中设置：设置 &gt; 选项 &gt; 网络</translation>
  </message>
  <message>
   <source>Set the mark again that was taken back</source>
   <translation>恢复已撤销的标记</translation>
  </message>
  <message>
   <source>Several parties that compare what you asked each of them see more than each alone.</source>
   <translation>若多方互相比对您向各方提交的查询，所获知的会多于任何单独一方。</translation>
  </message>
  <message>
   <source>Several sizes, such as 40, 80, make several scales.</source>
   <translation>填写多个大小（如 40, 80）可得到多个尺度。</translation>
  </message>
  <message>
   <source>Share of a tile's pixels. Empty: the archive's own, 0.25 for a new one.</source>
   <translation>占瓦片像素的比例。留空：影像库自身的值，新影像库为 0.25。</translation>
  </message>
  <message>
   <source>Share of a tile's side. Empty: the archive's own, 0.5 for a new one.</source>
   <translation>占瓦片边长的比例。留空：影像库自身的值，新影像库为 0.5。</translation>
  </message>
  <message>
   <source>Share of the ground that nothing is known of</source>
   <translation>地面中情况未知的比例</translation>
  </message>
  <message>
   <source>Share of the labels kept to judge by</source>
   <translation>留出用于评估的标签比例</translation>
  </message>
  <message>
   <source>Share of the map without data</source>
   <translation>地图中无数据的比例</translation>
  </message>
  <message>
   <source>Share of the right places that is known</source>
   <translation>已知的正确地点比例</translation>
  </message>
  <message>
   <source>Share of the wanted places that was found</source>
   <translation>要找的地点中已找到的比例</translation>
  </message>
  <message>
   <source>Share that is searched</source>
   <translation>被搜索的比例</translation>
  </message>
  <message>
   <source>Shared area over joint area.</source>
   <translation>交集面积与并集面积之比。</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show &amp;coverage</source>
   <translation>显示覆盖范围(&amp;C)</translation>
  </message>
  <message>
   <source>Show all places</source>
   <translation>显示所有地点</translation>
  </message>
  <message>
   <source>Show all places again: take back threshold, number and spacing</source>
   <translation>重新显示所有地点：取消阈值、数量和间距</translation>
  </message>
  <message>
   <source>Show also the places that you have hidden (H hides the selected ones)</source>
   <translation>同时显示您已隐藏的地点（H 隐藏选中的地点）</translation>
  </message>
  <message>
   <source>Show at most so many places: the best of those that are left by the other limits</source>
   <translation>最多显示的地点数：取满足其他限制条件的最佳地点</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down</source>
   <translation>显示 Kinscape 记录的所有内容</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down, with the details of this message</source>
   <translation>显示 Kinscape 记录的所有内容，包括此提示的详细信息</translation>
  </message>
  <message>
   <source>Show hidden places</source>
   <translation>显示已隐藏的地点</translation>
  </message>
  <message>
   <source>Show how similar the place is to each of your examples</source>
   <translation>显示该地点与您的每个示例的相似程度</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>在地图上显示</translation>
  </message>
  <message>
   <source>Show on the map where it lies</source>
   <translation>在地图上显示其位置</translation>
  </message>
  <message>
   <source>Show on the map where the example is</source>
   <translation>在地图上显示示例的位置</translation>
  </message>
  <message>
   <source>Show only places that score at least this; the line in the histogram is the same number</source>
   <translation>只显示得分不低于此值的地点；与直方图中的竖线为同一数值</translation>
  </message>
  <message>
   <source>Show or hide the advanced options</source>
   <translation>显示或隐藏高级选项</translation>
  </message>
  <message>
   <source>Show or hide the filters</source>
   <translation>显示或隐藏过滤条件</translation>
  </message>
  <message>
   <source>Show or hide the keys</source>
   <translation>显示或隐藏密钥</translation>
  </message>
  <message>
   <source>Show or hide what each class of land cover weighs</source>
   <translation>显示或隐藏各地类的权重</translation>
  </message>
  <message>
   <source>Show the Archive page</source>
   <translation>显示“影像库”页面</translation>
  </message>
  <message>
   <source>Show the archive in Kinscape's dock, where it can be updated</source>
   <translation>在 Kinscape 面板中显示影像库，可在那里更新</translation>
  </message>
  <message>
   <source>Show the earlier places</source>
   <translation>显示先前的地点</translation>
  </message>
  <message>
   <source>Show the place on the map and let it flash</source>
   <translation>在地图上显示该地点并使其闪烁</translation>
  </message>
  <message>
   <source>Show the places of the search before this one again</source>
   <translation>重新显示上一次搜索的地点</translation>
  </message>
  <message>
   <source>Show the places whose label would teach most: those it is least sure of, spread over the archive</source>
   <translation>显示标注后最能让搜索学到东西的地点：最没有把握的、分布于整个影像库的</translation>
  </message>
  <message>
   <source>Show the values of a new installation</source>
   <translation>显示全新安装时的值</translation>
  </message>
  <message>
   <source>Show the whole query again</source>
   <translation>重新显示整个查询</translation>
  </message>
  <message>
   <source>Show what left this computer, what came back, and who learned what</source>
   <translation>显示从此计算机发出了什么、收到了什么，以及各方获知了什么</translation>
  </message>
  <message>
   <source>Show what you look for, and find every place of the archive that looks like it</source>
   <translation>展示您要找的内容，即可在影像库中找出所有相似的地点</translation>
  </message>
  <message>
   <source>Show why it has stopped</source>
   <translation>显示停止的原因</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Side of a tile on the ground: about the size of the things you look for, with some of what is around them. Auto: 256 pixels of the finest raster</source>
   <translation>瓦片的地面边长：大约为要找对象的大小，再加上一些周边。自动：最精细栅格的 256 个像素</translation>
  </message>
  <message>
   <source>Side of the images while it learns; twice the side takes four times as long.</source>
   <translation>学习时图像的边长；边长加倍，耗时增至四倍。</translation>
  </message>
  <message>
   <source>Similar places</source>
   <translation>相似地点</translation>
  </message>
  <message>
   <source>Similarity threshold</source>
   <translation>相似度阈值</translation>
  </message>
  <message>
   <source>Similarity to each example</source>
   <translation>与各示例的相似度</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>占用磁盘空间</translation>
  </message>
  <message>
   <source>Size on disk in bytes</source>
   <translation>占用磁盘空间（字节）</translation>
  </message>
  <message>
   <source>Skip tiles with more nodata than</source>
   <translation>无数据占比超过此值的瓦片跳过</translation>
  </message>
  <message>
   <source>Small (processor only)</source>
   <translation>小型版（仅处理器）</translation>
  </message>
  <message>
   <source>Small letters, digits, and . _ - inside.</source>
   <translation>小写字母、数字，中间可含 . _ -。</translation>
  </message>
  <message>
   <source>So many places at the top may move</source>
   <translation>最前面的这么多个地点可以移动</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>排序</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Source file</source>
   <translation>来源文件</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Sources of the archive</source>
   <translation>影像库的来源</translation>
  </message>
  <message>
   <source>Sources that could not be indexed</source>
   <translation>无法编入索引的来源</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>重新启动</translation>
  </message>
  <message>
   <source>Start the engine now</source>
   <translation>立即启动引擎</translation>
  </message>
  <message>
   <source>Starting the demo server</source>
   <translation>正在启动演示服务器</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stop computing; what is finished is kept, and the next time goes on from there</source>
   <translation>停止计算；已完成的部分会保留，下次从该处继续</translation>
  </message>
  <message>
   <source>Stop it</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop making the demo (Esc)</source>
   <translation>停止生成演示 (Esc)</translation>
  </message>
  <message>
   <source>Stop making the demo server</source>
   <translation>停止创建演示服务器</translation>
  </message>
  <message>
   <source>Stop now; what is finished is kept (Esc)</source>
   <translation>立即停止；已完成的部分会保留 (Esc)</translation>
  </message>
  <message>
   <source>Stop now; what was downloaded is kept</source>
   <translation>立即停止；已下载的部分会保留</translation>
  </message>
  <message>
   <source>Stop, and keep what is finished</source>
   <translation>停止，并保留已完成的部分</translation>
  </message>
  <message>
   <source>Stopped. What is finished is kept: build again to go on</source>
   <translation>已停止。已完成的部分会保留：再次构建即可继续</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept; Resume goes on from there.</source>
   <translation>已停止。已下载的部分会保留；点击“继续”从该处继续。</translation>
  </message>
  <message>
   <source>Stopped. What was learned is kept: resume to go on</source>
   <translation>已停止。学到的内容已保留：点击“继续”即可接着进行</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Such a file is a program: add only files of people you trust.</source>
   <translation>这样的文件是程序：只添加您信任的人提供的文件。</translation>
  </message>
  <message>
   <source>Such as buildings=4, water=0.5. Classes that are not named weigh 1.</source>
   <translation>例如 buildings=4, water=0.5。未列出的地类权重为 1。</translation>
  </message>
  <message>
   <source>Such as epsilon=1 for noise.</source>
   <translation>例如 epsilon=1 用于噪声。</translation>
  </message>
  <message>
   <source>Such as local-index.bits=8.</source>
   <translation>例如 local-index.bits=8。</translation>
  </message>
  <message>
   <source>Summary (JSON)</source>
   <translation>摘要 (JSON)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Table (HTML)</source>
   <translation>表 (HTML)</translation>
  </message>
  <message>
   <source>Table of areas</source>
   <translation>面积表</translation>
  </message>
  <message>
   <source>Table with the middle of each place, for spreadsheets</source>
   <translation>含各地点中心点的表格，用于电子表格软件</translation>
  </message>
  <message>
   <source>Take an image file…</source>
   <translation>选用图像文件…</translation>
  </message>
  <message>
   <source>Take away what Kinscape keeps there; asks first</source>
   <translation>删除 Kinscape 存放在那里的内容；会先询问</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>撤销上一次更改</translation>
  </message>
  <message>
   <source>Take back threshold, number and spacing</source>
   <translation>取消阈值、数量和间距</translation>
  </message>
  <message>
   <source>Take it away now</source>
   <translation>立即删除</translation>
  </message>
  <message>
   <source>Take its tiles out of the archive; the raster itself stays</source>
   <translation>将其瓦片移出影像库；栅格本身保留</translation>
  </message>
  <message>
   <source>Take out its tiles; later updates leave it out. The file itself stays</source>
   <translation>移出其瓦片；以后更新时不再编入。文件本身保留</translation>
  </message>
  <message>
   <source>Take the large build ({0})</source>
   <translation>使用大型版（{0}）</translation>
  </message>
  <message>
   <source>Take the last mark back</source>
   <translation>撤销上一个标记</translation>
  </message>
  <message>
   <source>Take the liked places as examples of what you look for (A likes the selected ones)</source>
   <translation>将标为相似的地点用作要找的内容的示例（A 将选中的地点标为相似）</translation>
  </message>
  <message>
   <source>Take the mark of a place away</source>
   <translation>取消一个地点的标记</translation>
  </message>
  <message>
   <source>Take the marked places as examples</source>
   <translation>将已标记的地点用作示例</translation>
  </message>
  <message>
   <source>Take the marks of {0} places away</source>
   <translation>取消 {0} 个地点的标记</translation>
  </message>
  <message>
   <source>Take the name and password out: QGIS's settings are not a safe place. pip's own configuration is.</source>
   <translation>请去除用户名和密码：QGIS 的设置不是安全的存放处，pip 自身的配置才是。</translation>
  </message>
  <message>
   <source>Take the selected entries off the list (Delete)</source>
   <translation>将选中的条目移出列表 (Delete)</translation>
  </message>
  <message>
   <source>Take the selected places out of the list and off the map</source>
   <translation>将选中的地点从列表和地图中去除</translation>
  </message>
  <message>
   <source>Take the server off the list</source>
   <translation>从列表中移除该服务器</translation>
  </message>
  <message>
   <source>Take the unliked places as examples of what you do not look for (X unlikes them)</source>
   <translation>将标为不相似的地点用作不要找的内容的示例（X 将其标为不相似）</translation>
  </message>
  <message>
   <source>Take the whole part of the imagery that the map shows now</source>
   <translation>取地图当前显示的全部影像</translation>
  </message>
  <message>
   <source>Take this server off the list (Delete)</source>
   <translation>从列表中移除此服务器 (Delete)</translation>
  </message>
  <message>
   <source>Takes the build that the package index has, although it is much larger</source>
   <translation>使用软件包索引中的版本，尽管它大得多</translation>
  </message>
  <message>
   <source>Teach an encoder from a collection of images: one folder a class</source>
   <translation>用一个图像集教编码器：每个类别一个文件夹</translation>
  </message>
  <message>
   <source>Teach an encoder your own classes, from a layer of points or polygons with a class field</source>
   <translation>用带有类别字段的点或多边形图层，教编码器您自己的类别</translation>
  </message>
  <message>
   <source>Tells the classes apart; good where they have many places</source>
   <translation>区分各类别；适合每个类别有许多地点的情况</translation>
  </message>
  <message>
   <source>Text files</source>
   <translation>文本文件</translation>
  </message>
  <message>
   <source>Text files (*.md *.txt)</source>
   <translation>文本文件 (*.md *.txt)</translation>
  </message>
  <message>
   <source>Textures that are typical of this archive, learned without labels: works for any imagery, but the classes have no names</source>
   <translation>此影像库的典型纹理，无需标签即可学习：适用于任何影像，但类别没有名称</translation>
  </message>
  <message>
   <source>That is too little for {0}: choose another location.</source>
   <translation>不足以容纳 {0}：请选择其他位置。</translation>
  </message>
  <message>
   <source>That you ask, when, which archive, and how many tiles it has. Not what you look for, and not what was found: question and answer are encrypted with a key that never leaves your computer.</source>
   <translation>您进行了查询、查询的时间、查询的影像库及其瓦片数。不会获知您要找什么，也不会获知找到了什么：查询和结果均已加密，所用密钥绝不会离开您的计算机。</translation>
  </message>
  <message>
   <source>That you downloaded the index, and when. Your questions never leave your computer.</source>
   <translation>您下载了索引，以及下载的时间。您的查询绝不会离开您的计算机。</translation>
  </message>
  <message>
   <source>The Python (3.10 or newer) from which the engine's environment is made</source>
   <translation>用于创建引擎环境的 Python（3.10 或更新版本）</translation>
  </message>
  <message>
   <source>The Python program that has the engine's packages; leave it empty to let Kinscape look for it</source>
   <translation>装有引擎软件包的 Python 程序；留空则由 Kinscape 查找</translation>
  </message>
  <message>
   <source>The address that the owner of the archive gave you; it begins with https</source>
   <translation>影像库所有者给您的地址；以 https 开头</translation>
  </message>
  <message>
   <source>The archive cannot be read</source>
   <translation>无法读取影像库</translation>
  </message>
  <message>
   <source>The archive has moved</source>
   <translation>影像库已移动</translation>
  </message>
  <message>
   <source>The archive has new tiles whose land cover is not known</source>
   <translation>影像库中有土地覆盖未知的新瓦片</translation>
  </message>
  <message>
   <source>The archive has no tile in this area: zoom out, or choose other polygons.</source>
   <translation>影像库在此区域没有瓦片：请缩小地图，或选择其他多边形。</translation>
  </message>
  <message>
   <source>The archive has too few tiles to learn from: {0}</source>
   <translation>影像库的瓦片太少，无法学习：{0}</translation>
  </message>
  <message>
   <source>The archive has {0}</source>
   <translation>影像库有 {0}</translation>
  </message>
  <message>
   <source>The archive holds no tile that can be compared with the examples.</source>
   <translation>影像库中没有可与示例比较的瓦片。</translation>
  </message>
  <message>
   <source>The archive in {0} is another one: it was made on {1} and has {2} tiles; the one of this project was made on {3} and had {4}.</source>
   <translation>{0} 中的影像库是另一个：它建于 {1}，有 {2} 个瓦片；本工程的影像库建于 {3}，有 {4} 个。</translation>
  </message>
  <message>
   <source>The archive is being built</source>
   <translation>影像库正在构建</translation>
  </message>
  <message>
   <source>The archive is not finished</source>
   <translation>影像库未完成</translation>
  </message>
  <message>
   <source>The archive is not there any more</source>
   <translation>影像库已不存在</translation>
  </message>
  <message>
   <source>The archive is still being built; what is finished can be searched.</source>
   <translation>影像库仍在构建；已完成的部分可以搜索。</translation>
  </message>
  <message>
   <source>The archive of this project was in {0}. It is not there now.</source>
   <translation>本工程的影像库原在 {0}，现已不在该处。</translation>
  </message>
  <message>
   <source>The archive that is searched; the list keeps those used lately</source>
   <translation>要搜索的影像库；列表保留最近使用过的</translation>
  </message>
  <message>
   <source>The archive's rasters have no date, so a filter by date leaves none of them.</source>
   <translation>影像库的栅格没有日期，按日期过滤后将一个不剩。</translation>
  </message>
  <message>
   <source>The best of them, at most</source>
   <translation>其中最佳的，最多</translation>
  </message>
  <message>
   <source>The best places: {0} to {1}</source>
   <translation>最佳地点：{0} 至 {1}</translation>
  </message>
  <message>
   <source>The comparison was cancelled.</source>
   <translation>比较已取消。</translation>
  </message>
  <message>
   <source>The compressed vectors are disclosed to everyone who may download them. Nothing calls them back.</source>
   <translation>压缩后的向量会公开给所有可以下载的人，且无法收回。</translation>
  </message>
  <message>
   <source>The demo did not work</source>
   <translation>演示未能完成</translation>
  </message>
  <message>
   <source>The demo server did not start</source>
   <translation>演示服务器未能启动</translation>
  </message>
  <message>
   <source>The demo server is running</source>
   <translation>演示服务器正在运行</translation>
  </message>
  <message>
   <source>The demo server is running: ask it on this page</source>
   <translation>演示服务器正在运行：请在此页面查询</translation>
  </message>
  <message>
   <source>The demo server on this computer</source>
   <translation>此计算机上的演示服务器</translation>
  </message>
  <message>
   <source>The diagnosis is on the clipboard; names, home folders and passwords were taken out.</source>
   <translation>诊断已复制到剪贴板；姓名、主目录和密码已去除。</translation>
  </message>
  <message>
   <source>The disk has only {0} left.</source>
   <translation>磁盘仅剩 {0}。</translation>
  </message>
  <message>
   <source>The earlier one goes when the new one is ready. Archives made with it must be indexed again.</source>
   <translation>新的编码器完成后，原来的会被删除。用它建立的影像库必须重新编入索引。</translation>
  </message>
  <message>
   <source>The encoder of this archive, {0}, compares pictures only. Words need an archive that was made with an encoder that has a text part; the help tells how to bring one</source>
   <translation>此影像库的编码器 {0} 只比较图像。按文字查找需要用带文本部分的编码器建立的影像库；帮助中说明了如何引入</translation>
  </message>
  <message>
   <source>The encoder that the training begins with: what it knows already is kept as far as the new images allow</source>
   <translation>训练的起始编码器：在新图像允许的范围内保留它已有的知识</translation>
  </message>
  <message>
   <source>The encoder {0} is ready</source>
   <translation>编码器 {0} 已就绪</translation>
  </message>
  <message>
   <source>The encoder {0} is ready.</source>
   <translation>编码器 {0} 已就绪。</translation>
  </message>
  <message>
   <source>The encoder {0} was added</source>
   <translation>已添加编码器 {0}</translation>
  </message>
  <message>
   <source>The engine (always needed)</source>
   <translation>引擎（始终需要）</translation>
  </message>
  <message>
   <source>The engine answers</source>
   <translation>引擎响应</translation>
  </message>
  <message>
   <source>The engine could not be asked</source>
   <translation>无法查询引擎</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search.</source>
   <translation>引擎已停止。下次搜索时会自动启动。</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search. Click to open the log.</source>
   <translation>引擎已停止。下次搜索时会自动启动。点击可打开日志。</translation>
  </message>
  <message>
   <source>The engine is computing; QGIS can be used meanwhile. Click to open the log.</source>
   <translation>引擎正在计算；期间可继续使用 QGIS。点击可打开日志。</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>引擎已安装</translation>
  </message>
  <message>
   <source>The engine is installed: {0} packages, {1} on the disk.</source>
   <translation>引擎已安装：{0} 个软件包，占用磁盘 {1}。</translation>
  </message>
  <message>
   <source>The engine is not installed</source>
   <translation>引擎未安装</translation>
  </message>
  <message>
   <source>The engine is not installed; the Search page installs it. Click to open the log.</source>
   <translation>引擎未安装；可在“搜索”页面安装。点击可打开日志。</translation>
  </message>
  <message>
   <source>The engine is starting, which takes a few seconds. Click to open the log.</source>
   <translation>引擎正在启动，需要几秒钟。点击可打开日志。</translation>
  </message>
  <message>
   <source>The engine is there, but without torch, the package that networks are trained with. Tick 'Neural networks' in the installer; everything else stays as it is.</source>
   <translation>引擎已有，但缺少训练神经网络所需的软件包 torch。请在安装程序中勾选“神经网络”；其他一切保持不变。</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>引擎的 Python</translation>
  </message>
  <message>
   <source>The engine's packages</source>
   <translation>引擎的软件包</translation>
  </message>
  <message>
   <source>The engine's packages are older than this version of Kinscape asks for</source>
   <translation>引擎的软件包版本低于此版 Kinscape 的要求</translation>
  </message>
  <message>
   <source>The engine, which does the computing, is ready. Click to open the log.</source>
   <translation>负责计算的引擎已就绪。点击可打开日志。</translation>
  </message>
  <message>
   <source>The entry of QGIS's authentication database that opens this server. For a token take the method 'API Header': header Authorization, value Bearer, a space, and the token</source>
   <translation>QGIS 身份验证数据库中用于访问此服务器的条目。使用令牌时，请选择方法 'API Header'：标头为 Authorization，值为 Bearer、一个空格和令牌</translation>
  </message>
  <message>
   <source>The examination takes a few seconds</source>
   <translation>检查需要几秒钟</translation>
  </message>
  <message>
   <source>The examples of this search are not known any more: search again.</source>
   <translation>此搜索的示例已不可用：请再次搜索。</translation>
  </message>
  <message>
   <source>The examples that were dropped cannot be read.</source>
   <translation>无法读取拖放的示例。</translation>
  </message>
  <message>
   <source>The field that says what each place is, such as 'orchard' or 'meadow'</source>
   <translation>说明每个地点是什么的字段，例如“果园”或“草地”</translation>
  </message>
  <message>
   <source>The filters leave no tile to compare: widen the area, the dates or the sources.</source>
   <translation>过滤后没有可比较的瓦片：请放宽区域、日期或来源。</translation>
  </message>
  <message>
   <source>The first date ({0}) lies after the last one ({1}).</source>
   <translation>起始日期（{0}）晚于结束日期（{1}）。</translation>
  </message>
  <message>
   <source>The first places, best first; arrow keys go from one to the next</source>
   <translation>最前面的地点，最佳的在前；用方向键逐个浏览</translation>
  </message>
  <message>
   <source>The folder cannot be used: {0}</source>
   <translation>该文件夹无法使用：{0}</translation>
  </message>
  <message>
   <source>The folder that holds the archive: vectors and footprints of the tiles, not the imagery</source>
   <translation>存放影像库的文件夹：瓦片的向量和覆盖范围，不含影像</translation>
  </message>
  <message>
   <source>The keys on this computer</source>
   <translation>此计算机上的密钥</translation>
  </message>
  <message>
   <source>The land cover of this place is not known.</source>
   <translation>此地点的土地覆盖未知。</translation>
  </message>
  <message>
   <source>The land cover of {0} is known</source>
   <translation>已知 {0} 的土地覆盖</translation>
  </message>
  <message>
   <source>The last of {0}, at {1}: {2}</source>
   <translation>共 {0} 条，最近一条（{1}）：{2}</translation>
  </message>
  <message>
   <source>The layer whose polygons bound the search; if features are selected, only they count</source>
   <translation>以其多边形限定搜索范围的图层；若选中了要素，则只使用选中的</translation>
  </message>
  <message>
   <source>The layer {0} is no file on this computer</source>
   <translation>图层 {0} 不是此计算机上的文件</translation>
  </message>
  <message>
   <source>The limits cut all {0} places.</source>
   <translation>所设限制排除了全部 {0} 个地点。</translation>
  </message>
  <message>
   <source>The limits cut the only place.</source>
   <translation>所设限制排除了唯一的地点。</translation>
  </message>
  <message>
   <source>The loss: how far the encoder still is from what it shall learn. It falls quickly at first, then slowly; once it is level, longer training brings little. Thin line: each step; thick line: their running mean. Point at it, or use the arrow keys, to read a step</source>
   <translation>损失：编码器离学习目标还有多远。它起初下降很快，随后变慢；趋于平缓后，继续训练收效甚微。细线：每一步；粗线：滑动平均。用鼠标指向它或使用方向键可读取某一步的值</translation>
  </message>
  <message>
   <source>The map has no coordinate system, so a tile cannot be drawn</source>
   <translation>地图没有坐标参照系，因此无法绘制瓦片</translation>
  </message>
  <message>
   <source>The name has up to 40 small letters, figures, - and _, and begins with a letter or figure.</source>
   <translation>名称最多 40 个小写字母、数字、- 和 _，以字母或数字开头。</translation>
  </message>
  <message>
   <source>The noise of repeated questions averages away. Kinscape adds up epsilon for each archive and server and refuses to ask when your budget is spent.</source>
   <translation>重复查询时，噪声会被平均抵消。Kinscape 会按影像库和服务器累计 epsilon，预算用尽后拒绝查询。</translation>
  </message>
  <message>
   <source>The only place</source>
   <translation>唯一的地点</translation>
  </message>
  <message>
   <source>The open archive is prepared and served to this computer alone. Nothing leaves it.</source>
   <translation>准备打开的影像库，并仅向此计算机提供。没有任何数据离开此计算机。</translation>
  </message>
  <message>
   <source>The owner gives you a token. Press + and choose 'API Header': the header is Authorization, its value is the word Bearer, a space, and the token. QGIS keeps it encrypted; Kinscape never sees it.</source>
   <translation>所有者会给您一个令牌。请点击 + 并选择 'API Header'：标头为 Authorization，值为单词 Bearer、一个空格和令牌。QGIS 会加密保存它；Kinscape 从不会看到它。</translation>
  </message>
  <message>
   <source>The picture cannot be read.</source>
   <translation>无法读取该图片。</translation>
  </message>
  <message>
   <source>The picture is being made…</source>
   <translation>正在生成图片…</translation>
  </message>
  <message>
   <source>The places of this project were in {0}, which is not there any more</source>
   <translation>本工程的地点原在 {0}，该处已不存在</translation>
  </message>
  <message>
   <source>The places that are selected in the results below</source>
   <translation>在下方结果中选中的地点</translation>
  </message>
  <message>
   <source>The places that score, number and spacing leave in the list now, without the hidden ones</source>
   <translation>列表中满足得分、数量和间距限制的地点，不含已隐藏的</translation>
  </message>
  <message>
   <source>The places that were dropped cannot be read.</source>
   <translation>无法读取拖放的地点。</translation>
  </message>
  <message>
   <source>The places that you have marked as liked</source>
   <translation>您标为相似的地点</translation>
  </message>
  <message>
   <source>The plugin was updated meanwhile: restart QGIS.</source>
   <translation>插件在此期间已更新：请重新启动 QGIS。</translation>
  </message>
  <message>
   <source>The polygons of {0} are not in this project: the whole archive is searched</source>
   <translation>{0} 的多边形不在本工程中：将搜索整个影像库</translation>
  </message>
  <message>
   <source>The project has no layer of points or polygons.</source>
   <translation>工程中没有点或多边形图层。</translation>
  </message>
  <message>
   <source>The raster of the project that holds classes of land cover</source>
   <translation>工程中含有土地覆盖类别的栅格</translation>
  </message>
  <message>
   <source>The rasters of this archive, and whether they still are as they were indexed. Right-click for more</source>
   <translation>此影像库的栅格，以及它们是否与编入索引时一致。右键单击查看更多操作</translation>
  </message>
  <message>
   <source>The results of this project, the latest first: choose one to look at it again</source>
   <translation>本工程的结果，最新的在前：选择一个可再次查看</translation>
  </message>
  <message>
   <source>The same search on the command line:</source>
   <translation>在命令行执行相同的搜索：</translation>
  </message>
  <message>
   <source>The score of every tile for the noisy question, so the ranking is worse than that of your own question, and the footprints in the catalogue.</source>
   <translation>每个瓦片针对带噪声查询的得分，因此排名不如您原本的查询；以及目录中的覆盖范围。</translation>
  </message>
  <message>
   <source>The score of every tile of your own archive, exact to about 0.001.</source>
   <translation>您自己影像库中每个瓦片的得分，精确到约 0.001。</translation>
  </message>
  <message>
   <source>The score of every tile, computed without any error from vectors that were rounded to whole numbers, and the footprints in the catalogue.</source>
   <translation>每个瓦片的得分，由取整后的向量计算，计算本身没有任何误差；以及目录中的覆盖范围。</translation>
  </message>
  <message>
   <source>The score of every tile, exact to about 0.0005, and the footprints in the catalogue. No pixels and no vectors are sent to you.</source>
   <translation>每个瓦片的得分，精确到约 0.0005；以及目录中的覆盖范围。不会向您发送像素或向量。</translation>
  </message>
  <message>
   <source>The search did not work</source>
   <translation>搜索未能完成</translation>
  </message>
  <message>
   <source>The search was cancelled</source>
   <translation>搜索已取消</translation>
  </message>
  <message>
   <source>The server learns: {0}</source>
   <translation>服务器获知：{0}</translation>
  </message>
  <message>
   <source>The server may keep old copies, and may hand back an old copy after an update.</source>
   <translation>服务器可能保留旧副本，并可能在更新后仍返回旧副本。</translation>
  </message>
  <message>
   <source>The servers whose archives you may search</source>
   <translation>您可以搜索其影像库的服务器</translation>
  </message>
  <message>
   <source>The shares of the classes of a land-cover map that you have</source>
   <translation>您已有的土地覆盖图中各地类的占比</translation>
  </message>
  <message>
   <source>The signature shows that the index is the owner's and unaltered. It hides nothing: this is a download, not encryption.</source>
   <translation>签名表明索引出自所有者且未经更改。它不隐藏任何内容：这是下载，不是加密。</translation>
  </message>
  <message>
   <source>The sources of this archive have no place on the ground</source>
   <translation>此影像库的来源没有地面位置</translation>
  </message>
  <message>
   <source>The sources that are ticked have no tiles.</source>
   <translation>勾选的来源没有瓦片。</translation>
  </message>
  <message>
   <source>The text “{0}” names no file.</source>
   <translation>文本“{0}”不是文件名。</translation>
  </message>
  <message>
   <source>The tiles that come first, with proof that the images which belong to them are the owner's and unaltered. Your key is as good as the owner's for reading the disguised vectors.</source>
   <translation>排名靠前的瓦片，并证明其所属图像出自所有者且未经更改。在读取伪装后的向量方面，您的密钥与所有者的密钥作用相同。</translation>
  </message>
  <message>
   <source>The training of {0} was stopped</source>
   <translation>{0} 的训练已停止</translation>
  </message>
  <message>
   <source>The usual encoder 'kinscape' (without it: 'handcrafted', colour and texture alone), training and maps of land cover; can be added later</source>
   <translation>常用编码器“kinscape”（没有它时使用“handcrafted”，只看颜色和纹理）、训练和土地覆盖图；可以以后再添加</translation>
  </message>
  <message>
   <source>The vectors were imported: no rasters are compared</source>
   <translation>向量为导入所得：不比较栅格</translation>
  </message>
  <message>
   <source>Their tiles are still searched, but cannot be shown.</source>
   <translation>其瓦片仍可搜索，但无法显示。</translation>
  </message>
  <message>
   <source>Their vectors are disclosed, so that those who ask can check what they opened.</source>
   <translation>公开其向量，以便查询者核对打开的结果。</translation>
  </message>
  <message>
   <source>There are no places yet that could be exported</source>
   <translation>还没有可导出的地点</translation>
  </message>
  <message>
   <source>There is no engine that could be started</source>
   <translation>没有可启动的引擎</translation>
  </message>
  <message>
   <source>There is no place left to label</source>
   <translation>没有可标注的地点了</translation>
  </message>
  <message>
   <source>There is no query: give an extent, a layer of polygons, or an image.</source>
   <translation>没有查询：请给出范围、多边形图层或图像。</translation>
  </message>
  <message>
   <source>There is no query: give an extent, or a layer of polygons.</source>
   <translation>没有查询：请给出范围或多边形图层。</translation>
  </message>
  <message>
   <source>There is no result yet whose recipe could be shown</source>
   <translation>还没有可显示配方的结果</translation>
  </message>
  <message>
   <source>There is nothing here that shows what to look for.</source>
   <translation>这里没有能展示查找内容的数据。</translation>
  </message>
  <message>
   <source>These places were found before there was land cover</source>
   <translation>这些地点是在有土地覆盖之前找到的</translation>
  </message>
  <message>
   <source>These results have no recipe, so no sample can be drawn: search again</source>
   <translation>这些结果没有配方，无法抽取样本：请重新搜索</translation>
  </message>
  <message>
   <source>They still work. Update brings the newer ones; the older go when they are in.</source>
   <translation>它们仍可使用。“更新”会获取新版本；装好后移除旧版本。</translation>
  </message>
  <message>
   <source>This Python has what the engine needs.</source>
   <translation>此 Python 具备引擎所需的内容。</translation>
  </message>
  <message>
   <source>This archive has no land cover yet</source>
   <translation>此影像库尚无土地覆盖</translation>
  </message>
  <message>
   <source>This archive is read-only</source>
   <translation>此影像库为只读</translation>
  </message>
  <message>
   <source>This check failed: {0}</source>
   <translation>此项检查失败：{0}</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>此计算机</translation>
  </message>
  <message>
   <source>This computer has an NVIDIA card: the large build, which uses it</source>
   <translation>此计算机有 NVIDIA 显卡：使用支持它的大型版</translation>
  </message>
  <message>
   <source>This folder cannot be written to: choose another one</source>
   <translation>无法写入此文件夹：请选择其他文件夹</translation>
  </message>
  <message>
   <source>This interpreter has what the engine needs, and is used from now on.</source>
   <translation>此解释器具备引擎所需的软件包，从现在起使用它。</translation>
  </message>
  <message>
   <source>This is another archive</source>
   <translation>这是另一个影像库</translation>
  </message>
  <message>
   <source>This is little: limit the memory of a job in the options, and index few rasters at a time.</source>
   <translation>内存较少：请在选项中限制作业内存，并每次只将少量栅格编入索引。</translation>
  </message>
  <message>
   <source>This is not an address</source>
   <translation>这不是地址</translation>
  </message>
  <message>
   <source>This is not an address: it should begin with https://</source>
   <translation>这不是地址：应以 https:// 开头</translation>
  </message>
  <message>
   <source>This is obfuscation, not encryption: it stops someone who looks at the disk without knowing a single image, and nobody else.</source>
   <translation>这是混淆，不是加密：它只能阻止查看磁盘而不知道任何一张图像的人，除此之外谁也阻止不了。</translation>
  </message>
  <message>
   <source>This point has no position on Earth</source>
   <translation>该点不在地球上</translation>
  </message>
  <message>
   <source>This project has no raster that is a file: add files or a folder</source>
   <translation>本工程没有以文件为来源的栅格：请添加文件或文件夹</translation>
  </message>
  <message>
   <source>This server has no archive for you</source>
   <translation>此服务器没有可供您使用的影像库</translation>
  </message>
  <message>
   <source>This version of Kinscape does not know this way to ask.</source>
   <translation>此版 Kinscape 不支持这种查询方式。</translation>
  </message>
  <message>
   <source>Threshold {0}: {1} of {2} places reach it</source>
   <translation>阈值 {0}：{2} 个地点中有 {1} 个达到</translation>
  </message>
  <message>
   <source>Thumbnails</source>
   <translation>缩略图</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>Tile size (m)</source>
   <translation>瓦片大小（米）</translation>
  </message>
  <message>
   <source>Tile size around a place in metres</source>
   <translation>地点周围的瓦片大小（米）</translation>
  </message>
  <message>
   <source>Tile size in metres</source>
   <translation>瓦片大小（米）</translation>
  </message>
  <message>
   <source>Tile size in pixels of the finest raster</source>
   <translation>瓦片大小（最精细栅格的像素）</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>Tiles computed now</source>
   <translation>本次计算的瓦片</translation>
  </message>
  <message>
   <source>Tiles found again though changed: {0} before, {1} after.</source>
   <translation>经变换后仍能找回的瓦片：训练前 {0}，训练后 {1}。</translation>
  </message>
  <message>
   <source>Tiles given away for checking</source>
   <translation>公开用于核对的瓦片数</translation>
  </message>
  <message>
   <source>Tiles in the archive</source>
   <translation>影像库中的瓦片</translation>
  </message>
  <message>
   <source>Tiles of missing rasters can still be searched, but not shown. What shall the update do with them?</source>
   <translation>缺失栅格的瓦片仍可搜索，但无法显示。更新时应如何处理它们？</translation>
  </message>
  <message>
   <source>Tiles on which recall is measured</source>
   <translation>用于测定召回率的瓦片数</translation>
  </message>
  <message>
   <source>Tiles searched</source>
   <translation>搜索的瓦片</translation>
  </message>
  <message>
   <source>Tiles skipped for nodata</source>
   <translation>因无数据跳过的瓦片</translation>
  </message>
  <message>
   <source>Tiles that overlap more are one place</source>
   <translation>重叠超过此值的瓦片视为一个地点</translation>
  </message>
  <message>
   <source>Tiles to learn from, at most</source>
   <translation>用于学习的瓦片数上限</translation>
  </message>
  <message>
   <source>Tiles whose rasters cannot be read now</source>
   <translation>目前无法读取其栅格的瓦片</translation>
  </message>
  <message>
   <source>Tiles with a land cover</source>
   <translation>已有土地覆盖的瓦片</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>Title for people</source>
   <translation>供人阅读的标题</translation>
  </message>
  <message>
   <source>To draw a sample, give {0}.</source>
   <translation>要抽取样本，请给出 {0}。</translation>
  </message>
  <message>
   <source>To estimate, give the sample that was reviewed.</source>
   <translation>要进行估计，请给出已审核的样本。</translation>
  </message>
  <message>
   <source>To label next</source>
   <translation>接下来标注</translation>
  </message>
  <message>
   <source>To label next: {0}</source>
   <translation>接下来标注：{0}</translation>
  </message>
  <message>
   <source>To learn from '{0}', give {1}.</source>
   <translation>要从 '{0}' 学习，请给出 {1}。</translation>
  </message>
  <message>
   <source>To learn from your own imagery, an archive of it is needed: it says which rasters there are, and how they are cut into tiles. Folders of images need none.</source>
   <translation>要从您自己的影像学习，需要有影像库：它说明有哪些栅格，以及如何切成瓦片。图像文件夹则不需要。</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Train an encoder</source>
   <translation>训练编码器</translation>
  </message>
  <message>
   <source>Train the encoder {0}</source>
   <translation>训练编码器 {0}</translation>
  </message>
  <message>
   <source>Trained on: {0}</source>
   <translation>训练数据：{0}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Training needs the neural networks</source>
   <translation>训练需要神经网络</translation>
  </message>
  <message>
   <source>Training the encoder {0}</source>
   <translation>正在训练编码器 {0}</translation>
  </message>
  <message>
   <source>Training the land-cover network {0}</source>
   <translation>正在训练土地覆盖网络 {0}</translation>
  </message>
  <message>
   <source>Triplets</source>
   <translation>三元组</translation>
  </message>
  <message>
   <source>Triplets, near places apart</source>
   <translation>三元组，分开邻近地点</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try it here</source>
   <translation>在此试用</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>试用演示</translation>
  </message>
  <message>
   <source>Try the same search once more (F)</source>
   <translation>再次执行同一搜索 (F)</translation>
  </message>
  <message>
   <source>Try to load each package (takes seconds)</source>
   <translation>尝试加载每个软件包（需要几秒）</translation>
  </message>
  <message>
   <source>Trying out the packages (the first time takes a while)</source>
   <translation>正在试运行软件包（首次需要一些时间）</translation>
  </message>
  <message>
   <source>Trying the packages</source>
   <translation>正在试加载软件包</translation>
  </message>
  <message>
   <source>Trying wrong keys</source>
   <translation>正在尝试错误的密钥</translation>
  </message>
  <message>
   <source>Turn the order round</source>
   <translation>反转顺序</translation>
  </message>
  <message>
   <source>Turn the order round: the last place first</source>
   <translation>反转顺序：最后的地点在前</translation>
  </message>
  <message>
   <source>Tutorial</source>
   <translation>教程</translation>
  </message>
  <message>
   <source>Under each convention</source>
   <translation>按各种约定</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>撤销：{0}</translation>
  </message>
  <message>
   <source>Unfinished</source>
   <translation>未完成</translation>
  </message>
  <message>
   <source>Unlike</source>
   <translation>不相似</translation>
  </message>
  <message>
   <source>Unlike 1</source>
   <translation>不相似 1</translation>
  </message>
  <message>
   <source>Unlike a place</source>
   <translation>将一个地点标为不相似</translation>
  </message>
  <message>
   <source>Unlike {0}</source>
   <translation>不相似 {0}</translation>
  </message>
  <message>
   <source>Unlike {0} places</source>
   <translation>将 {0} 个地点标为不相似</translation>
  </message>
  <message>
   <source>Unlike {0}: similarity {1}</source>
   <translation>不相似 {0}：相似度 {1}</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>至</translation>
  </message>
  <message>
   <source>Up, Down (or K, J): previous, next</source>
   <translation>上、下（或 K、J）：上一个、下一个</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>Update archive</source>
   <translation>更新影像库</translation>
  </message>
  <message>
   <source>Update the archive: rasters that can be read now are indexed</source>
   <translation>更新影像库：将现在可读取的栅格编入索引</translation>
  </message>
  <message>
   <source>Update the archive; if rasters were moved, say where they are now.</source>
   <translation>请更新影像库；若栅格已移动，请指定其现在的位置。</translation>
  </message>
  <message>
   <source>Update the driver of the graphics card.</source>
   <translation>请更新显卡驱动程序。</translation>
  </message>
  <message>
   <source>Update the others; keep the tiles of the missing ones as they are</source>
   <translation>更新其他栅格；缺失栅格的瓦片保持原样</translation>
  </message>
  <message>
   <source>Update, and take the tiles of the missing ones out of the archive</source>
   <translation>更新，并将缺失栅格的瓦片移出影像库</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>更新时间</translation>
  </message>
  <message>
   <source>Update…</source>
   <translation>更新…</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>仍然使用</translation>
  </message>
  <message>
   <source>Use this interpreter</source>
   <translation>使用此解释器</translation>
  </message>
  <message>
   <source>Usual encoder</source>
   <translation>默认编码器</translation>
  </message>
  <message>
   <source>Vault</source>
   <translation>保险库</translation>
  </message>
  <message>
   <source>Vectors written</source>
   <translation>写出的向量</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>结论</translation>
  </message>
  <message>
   <source>Version {0} cannot be loaded: {1}</source>
   <translation>版本 {0} 无法加载：{1}</translation>
  </message>
  <message>
   <source>Version {0} ends the program that loads it: {1}</source>
   <translation>版本 {0} 会使加载它的程序终止：{1}</translation>
  </message>
  <message>
   <source>Version {0} in {1}</source>
   <translation>版本 {0}，位于 {1}</translation>
  </message>
  <message>
   <source>Version {0} is there; Kinscape was tested with {1}</source>
   <translation>现有版本 {0}；Kinscape 是用 {1} 测试的</translation>
  </message>
  <message>
   <source>Version {0} takes too long to load: {1}</source>
   <translation>版本 {0} 加载时间过长：{1}</translation>
  </message>
  <message>
   <source>Version, authors and licence</source>
   <translation>版本、作者和许可证</translation>
  </message>
  <message>
   <source>Very large archives are otherwise ranked in two passes.</source>
   <translation>否则，非常大的影像库会分两轮排名。</translation>
  </message>
  <message>
   <source>Very large archives are ranked in two passes, the first with fewer numbers. In full takes longer and misses nothing</source>
   <translation>非常大的影像库分两轮排名，第一轮使用较少的数值。完整比较耗时更长，但不会遗漏</translation>
  </message>
  <message>
   <source>Visual words</source>
   <translation>视觉词</translation>
  </message>
  <message>
   <source>Warnings of this session</source>
   <translation>本次会话的警告</translation>
  </message>
  <message>
   <source>Ways to ask</source>
   <translation>查询方式</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>Weight of {0}</source>
   <translation>{0} 的权重</translation>
  </message>
  <message>
   <source>Weights of classes</source>
   <translation>地类权重</translation>
  </message>
  <message>
   <source>Weights of the classes</source>
   <translation>各地类的权重</translation>
  </message>
  <message>
   <source>Weights of the encoder</source>
   <translation>编码器的权重</translation>
  </message>
  <message>
   <source>What Kinscape looks at when it compares tiles. The first one is the usual choice; 'handcrafted' (colour, texture, direction) needs no network; published networks need their weights</source>
   <translation>Kinscape 比较瓦片时看什么。通常选第一个；'handcrafted'（颜色、纹理、方向）不需要神经网络；已发布的神经网络需要其权重</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>训练结果</translation>
  </message>
  <message>
   <source>What can turn tiles into numbers on this computer; the usual one stands first</source>
   <translation>在此计算机上可将瓦片转换为数值的编码器；常用的排在最前</translation>
  </message>
  <message>
   <source>What did I miss?</source>
   <translation>我遗漏了什么？</translation>
  </message>
  <message>
   <source>What do you look for?</source>
   <translation>您要找什么？</translation>
  </message>
  <message>
   <source>What fits this computer</source>
   <translation>适合此计算机的版本</translation>
  </message>
  <message>
   <source>What is asked of the encoder while it learns from labelled places</source>
   <translation>编码器从已标注的地点学习时的目标</translation>
  </message>
  <message>
   <source>What is in use was kept.</source>
   <translation>正在使用的内容已保留。</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What is installed, where to, and what to do when it does not work</source>
   <translation>安装什么、安装到哪里，以及无法使用时如何处理</translation>
  </message>
  <message>
   <source>What it has learned so far is kept: it can go on from there, exactly as if it had not been stopped.</source>
   <translation>目前学到的内容已保留：可以从该处继续，与未曾停止完全一样。</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>它叫什么</translation>
  </message>
  <message>
   <source>What it was taught counts as well.</source>
   <translation>教给它的内容也会计入。</translation>
  </message>
  <message>
   <source>What lies in a vault under this key can never be opened again, by nobody.</source>
   <translation>用此密钥密封的保险库内容将永远无法打开，任何人都不行。</translation>
  </message>
  <message>
   <source>What seals your questions and opens the answers, one key for each server and way to ask</source>
   <translation>用于密封查询并打开应答，每个服务器和查询方式各有一个密钥</translation>
  </message>
  <message>
   <source>What the findings mean (F1)</source>
   <translation>检查结果的含义 (F1)</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>地图显示的内容</translation>
  </message>
  <message>
   <source>What the new encoder is called in lists: small letters, figures, - and _. A training of the same name replaces the earlier encoder only when it has come to its end</source>
   <translation>新编码器在列表中的名称：小写字母、数字、- 和 _。同名的训练只有在结束后才会替换原来的编码器</translation>
  </message>
  <message>
   <source>What the new key is called: letters, figures, dots, - and _</source>
   <translation>新密钥的名称：字母、数字、点、- 和 _</translation>
  </message>
  <message>
   <source>What the project keeps for Kinscape is damaged or of a later version: it is left alone</source>
   <translation>工程中为 Kinscape 保存的内容已损坏或来自更新的版本：不作改动</translation>
  </message>
  <message>
   <source>What these options do</source>
   <translation>这些选项的作用</translation>
  </message>
  <message>
   <source>What this page does (F1)</source>
   <translation>本页的功能 (F1)</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>要执行的操作</translation>
  </message>
  <message>
   <source>What to label next</source>
   <translation>接下来标注什么</translation>
  </message>
  <message>
   <source>What was learned from marks and saved: it is searched instead of single examples, in any archive</source>
   <translation>从标记中学到并保存的内容：在任何影像库中都可代替单个示例进行搜索</translation>
  </message>
  <message>
   <source>What was looked at, how it is, and what to do about it</source>
   <translation>检查的项目、其状态及处理方法</translation>
  </message>
  <message>
   <source>What was missed: sample of {0}</source>
   <translation>遗漏情况：{0} 的样本</translation>
  </message>
  <message>
   <source>What you call this server in lists</source>
   <translation>此服务器在列表中的名称</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Where it begins, how long and how large it looks at images, what it learns by</source>
   <translation>从哪里开始、学习图像多少次及图像多大、以什么为目标学习</translation>
  </message>
  <message>
   <source>Where lists are chosen to save time, the server sees which lists are asked for: yours among decoys. That tells roughly what kind of place you may look for.</source>
   <translation>若为节省时间而选择列表，服务器会看到请求了哪些列表：您的列表混在诱饵之中。由此可大致推知您可能在找哪类地点。</translation>
  </message>
  <message>
   <source>Where pictures of queries, and results of read-only archives, are kept</source>
   <translation>存放查询图片以及只读影像库的结果的位置</translation>
  </message>
  <message>
   <source>Where the archive is now</source>
   <translation>影像库现在的位置</translation>
  </message>
  <message>
   <source>Where the engine's packages come from</source>
   <translation>引擎软件包的来源</translation>
  </message>
  <message>
   <source>Which archive of this server is searched</source>
   <translation>要搜索此服务器的哪个影像库</translation>
  </message>
  <message>
   <source>Which build of torch the neural networks get</source>
   <translation>神经网络使用的 torch 版本</translation>
  </message>
  <message>
   <source>Who learns what</source>
   <translation>各方获知什么</translation>
  </message>
  <message>
   <source>Whoever loses the key loses the vault; nobody can open it again.</source>
   <translation>丢失密钥就等于丢失保险库；任何人都无法再打开它。</translation>
  </message>
  <message>
   <source>Whole numbers as classes; its colour table and class names are taken over.</source>
   <translation>以整数表示类别；会沿用其颜色表和类别名称。</translation>
  </message>
  <message>
   <source>Whom to ask</source>
   <translation>查询对象</translation>
  </message>
  <message>
   <source>Why place {0}?</source>
   <translation>为什么是地点 {0}？</translation>
  </message>
  <message>
   <source>Why this place</source>
   <translation>为什么是此地点</translation>
  </message>
  <message>
   <source>Why this place was found</source>
   <translation>为什么找到此地点</translation>
  </message>
  <message>
   <source>Why this place?</source>
   <translation>为什么是此地点？</translation>
  </message>
  <message>
   <source>Windows keeps it for a device; choose another one</source>
   <translation>Windows 将其保留给设备；请另选一个</translation>
  </message>
  <message>
   <source>With the land cover of each tile, places can be ranked by what they consist of as well as by their looks, at once and by a slider. It can be added later, too</source>
   <translation>有了每个瓦片的土地覆盖，地点不仅可按外观，还可按其组成排名，且立即生效，用滑块即可调节。也可以之后再添加</translation>
  </message>
  <message>
   <source>With the new encoder</source>
   <translation>使用新编码器</translation>
  </message>
  <message>
   <source>With this confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>半径</translation>
  </message>
  <message>
   <source>Without imagery</source>
   <translation>无影像</translation>
  </message>
  <message>
   <source>Without imagery: {0}</source>
   <translation>无影像：{0}</translation>
  </message>
  <message>
   <source>Without it nothing can be indexed or searched.</source>
   <translation>没有它就无法编入索引或搜索。</translation>
  </message>
  <message>
   <source>Without it nothing can be trained.</source>
   <translation>没有它就无法训练。</translation>
  </message>
  <message>
   <source>Words for {0}</source>
   <translation>{0}的文字</translation>
  </message>
  <message>
   <source>Words…</source>
   <translation>文字…</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>作业</translation>
  </message>
  <message>
   <source>Work folder</source>
   <translation>工作文件夹</translation>
  </message>
  <message>
   <source>Work out the land cover of each tile once; after that, places are ordered by it at once</source>
   <translation>为每个瓦片计算一次土地覆盖；之后即可立即按它排列地点</translation>
  </message>
  <message>
   <source>Write a PDF for print: the map, the examples, the best places and how they were found</source>
   <translation>写出用于打印的 PDF：地图、示例、最佳地点及查找方式</translation>
  </message>
  <message>
   <source>Write the places as GeoPackage, GeoJSON, CSV or KML, or their pictures into a folder</source>
   <translation>将地点写为 GeoPackage、GeoJSON、CSV 或 KML，或将其图片写入文件夹</translation>
  </message>
  <message>
   <source>Writes a PDF for print from the results of a search: a map with the query, the places, the score map and the visible layers of the project; how the places were found, in plain words and as a command; and the best places as pictures. Where the project holds the layers of the search, a print layout is added to it.</source>
   <translation>由搜索结果写出用于打印的 PDF：含查询、地点、得分图和工程可见图层的地图；以简明文字和命令说明地点是如何找到的；以及最佳地点的图片。若工程含有该搜索的图层，还会添加一个打印布局。</translation>
  </message>
  <message>
   <source>Writes the footprints and embedding vectors of an archive as GeoParquet, with a STAC item beside it that says by which encoder, from which rasters and at which size they were made.</source>
   <translation>将影像库的覆盖范围和嵌入向量写为 GeoParquet，旁附一个 STAC item，说明它们由哪个编码器、从哪些栅格、以何种大小生成。</translation>
  </message>
  <message>
   <source>Writes the places that a search found as GeoPackage, GeoJSON, CSV or KML: all of them, or those that score, distance from better places and review leave. GeoJSON and KML are in longitude and latitude; CSV holds the middle of each place.</source>
   <translation>将搜索到的地点写为 GeoPackage、GeoJSON、CSV 或 KML：可以是全部地点，或满足得分、距更优地点的距离和审核条件的地点。GeoJSON 和 KML 使用经纬度；CSV 含各地点的中心点。</translation>
  </message>
  <message>
   <source>Writing results</source>
   <translation>正在写出结果</translation>
  </message>
  <message>
   <source>Wrote the report {0}</source>
   <translation>已写出报告 {0}</translation>
  </message>
  <message>
   <source>You have hidden every place of this result.</source>
   <translation>您已隐藏此结果的所有地点。</translation>
  </message>
  <message>
   <source>You learn</source>
   <translation>您获知</translation>
  </message>
  <message>
   <source>You learn: {0}</source>
   <translation>您获知：{0}</translation>
  </message>
  <message>
   <source>You may stop: less than {0} is left, with {1} confidence.</source>
   <translation>可以停止了：剩余不足 {0}，置信度 {1}。</translation>
  </message>
  <message>
   <source>You see the score of every tile, so about as many questions as a vector has numbers rebuild all vectors of the archive; this is why owners set a budget of questions.</source>
   <translation>您能看到每个瓦片的得分，因此查询次数约等于向量的数值个数时，即可重建影像库的全部向量；所以所有者会设定查询预算。</translation>
  </message>
  <message>
   <source>Your own archive is served to this computer alone, as a stranger would serve it. Ask it below, and read in the receipt what a stranger would have seen.</source>
   <translation>您自己的影像库仅向此计算机提供，方式与陌生人提供时相同。请在下方查询，并在回执中查看陌生人会看到什么。</translation>
  </message>
  <message>
   <source>Your own searches, before and after. Framed: was not among the first places before.</source>
   <translation>您自己的搜索，训练前后对比。带框的：训练前不在前列。</translation>
  </message>
  <message>
   <source>Your question with random noise added, and the whole answer to it. At settings that still find what you look for, the noise hides little.</source>
   <translation>添加了随机噪声的查询，以及它的全部结果。在仍能找到所需内容的设置下，噪声隐藏不了多少。</translation>
  </message>
  <message>
   <source>Zoom to it</source>
   <translation>缩放至此</translation>
  </message>
  <message>
   <source>Zoom to the place</source>
   <translation>缩放到该地点</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>自定义 CRS</translation>
  </message>
  <message>
   <source>a block of a vault cannot be read: {0}</source>
   <translation>无法读取保险库的一个块：{0}</translation>
  </message>
  <message>
   <source>a block of {0} pixels was read as {1}</source>
   <translation>{0} 像素的块读取结果为 {1}</translation>
  </message>
  <message>
   <source>a budget of 0 means: no limit</source>
   <translation>预算为 0 表示不限制</translation>
  </message>
  <message>
   <source>a budget of noise is an epsilon of 0 or more and a delta from 0 to below 1</source>
   <translation>噪声预算由不小于 0 的 epsilon 和不小于 0 且小于 1 的 delta 组成</translation>
  </message>
  <message>
   <source>a certificate needs its key, and a key its certificate</source>
   <translation>证书需要其密钥，密钥也需要其证书</translation>
  </message>
  <message>
   <source>a classifier needs vectors of the archive, which are not here</source>
   <translation>分类器需要影像库的向量，而此处没有</translation>
  </message>
  <message>
   <source>a colour of its classes is none</source>
   <translation>其类别中有一个颜色不是有效颜色</translation>
  </message>
  <message>
   <source>a confidence of {0} is not possible</source>
   <translation>置信度不能为 {0}</translation>
  </message>
  <message>
   <source>a fault of Kinscape; please report it with the log</source>
   <translation>Kinscape 的程序错误；请附上日志报告此问题</translation>
  </message>
  <message>
   <source>a folder with one sub-folder a class</source>
   <translation>每个类别一个子文件夹的文件夹</translation>
  </message>
  <message>
   <source>a fused encoder's input_px must be a multiple of {0}</source>
   <translation>融合编码器的 input_px 必须是 {0} 的倍数</translation>
  </message>
  <message>
   <source>a graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>a hole share of {0} is not possible</source>
   <translation>空洞占比不能为 {0}</translation>
  </message>
  <message>
   <source>a job must be a JSON object</source>
   <translation>作业必须是 JSON 对象</translation>
  </message>
  <message>
   <source>a job with the id {0} is under way</source>
   <translation>ID 为 {0} 的作业正在进行</translation>
  </message>
  <message>
   <source>a job's id must be a number or a text, not {0}</source>
   <translation>作业的 ID 必须是数字或文本，而不是 {0}</translation>
  </message>
  <message>
   <source>a land-cover model cannot be called {0}</source>
   <translation>土地覆盖模型不能命名为 {0}</translation>
  </message>
  <message>
   <source>a largest overlap of {0} is not possible</source>
   <translation>最大重叠不能为 {0}</translation>
  </message>
  <message>
   <source>a line is not JSON: {0}</source>
   <translation>有一行不是 JSON：{0}</translation>
  </message>
  <message>
   <source>a line longer than {0} bytes was refused</source>
   <translation>超过 {0} 字节的行已被拒绝</translation>
  </message>
  <message>
   <source>a line must be a JSON object</source>
   <translation>每行必须是一个 JSON 对象</translation>
  </message>
  <message>
   <source>a local index cannot have {0} bytes a tile</source>
   <translation>本地索引的每瓦片字节数不能为 {0}</translation>
  </message>
  <message>
   <source>a local index is not asked over the network</source>
   <translation>本地索引不通过网络查询</translation>
  </message>
  <message>
   <source>a local index of {0} tiles with {1} numbers each is not possible</source>
   <translation>本地索引不能有 {0} 个瓦片、每个 {1} 个数值</translation>
  </message>
  <message>
   <source>a message cannot be read: {0}</source>
   <translation>无法读取消息：{0}</translation>
  </message>
  <message>
   <source>a message of {0} bytes is longer than allowed</source>
   <translation>{0} 字节的消息超过允许的长度</translation>
  </message>
  <message>
   <source>a model called {0} comes with Kinscape</source>
   <translation>Kinscape 已自带名为 {0} 的模型</translation>
  </message>
  <message>
   <source>a model's manifest holds its sizes as a table</source>
   <translation>模型清单以表的形式记录其尺寸</translation>
  </message>
  <message>
   <source>a model's manifest is a JSON object</source>
   <translation>模型清单是 JSON 对象</translation>
  </message>
  <message>
   <source>a new or an existing folder</source>
   <translation>新建或已有的文件夹</translation>
  </message>
  <message>
   <source>a number from 1e-12 to 0.01</source>
   <translation>1e-12 至 0.01 之间的数</translation>
  </message>
  <message>
   <source>a package in its environment prints where it must not; reinstall the engine's environment</source>
   <translation>其环境中有软件包在不该输出的位置输出了内容；请重新安装引擎的环境</translation>
  </message>
  <message>
   <source>a pair of curly brackets stands where they go, once</source>
   <translation>应在文字的位置放一对花括号，且只放一次</translation>
  </message>
  <message>
   <source>a part of {0}</source>
   <translation>{0} 的一部分</translation>
  </message>
  <message>
   <source>a picture of {0} bytes is too large to be sealed</source>
   <translation>{0} 字节的图片过大，无法密封</translation>
  </message>
  <message>
   <source>a picture of {0} x {1} pixels was given where the short side must be {2}</source>
   <translation>给出的图片为 {0} x {1} 像素，而短边须为 {2} 像素</translation>
  </message>
  <message>
   <source>a place is nowhere on the Earth</source>
   <translation>有一个地点不在地球上</translation>
  </message>
  <message>
   <source>a point was given without a radius</source>
   <translation>给出了点但没有给出半径</translation>
  </message>
  <message>
   <source>a probe of {0} rows is not possible</source>
   <translation>校验样本不能有 {0} 行</translation>
  </message>
  <message>
   <source>a probe of {0} tiles is not possible</source>
   <translation>校验样本不能有 {0} 个瓦片</translation>
  </message>
  <message>
   <source>a query cannot be sealed within its length</source>
   <translation>查询无法在其长度内密封</translation>
  </message>
  <message>
   <source>a query of this mode has one part</source>
   <translation>此模式的查询只有一个部分</translation>
  </message>
  <message>
   <source>a query of this mode names its evaluation keys</source>
   <translation>此模式的查询须指明其求值密钥</translation>
  </message>
  <message>
   <source>a query of this mode says whether it wants proofs</source>
   <translation>此模式的查询须说明是否需要证明</translation>
  </message>
  <message>
   <source>a query with noise has an epsilon above 0 and a delta from 0 to below 1</source>
   <translation>带噪声的查询，其 epsilon 须大于 0，delta 须不小于 0 且小于 1</translation>
  </message>
  <message>
   <source>a radius of {0} m is not possible</source>
   <translation>半径不能为 {0} 米</translation>
  </message>
  <message>
   <source>a radius was given without a point</source>
   <translation>给出了半径但没有给出点</translation>
  </message>
  <message>
   <source>a recipe with {0} {1} is not possible</source>
   <translation>配方的 {0} 不能为 {1}</translation>
  </message>
  <message>
   <source>a remote search ended without a question</source>
   <translation>远程搜索结束时未发出查询</translation>
  </message>
  <message>
   <source>a review mark is one of {0}</source>
   <translation>审核标记须为以下之一：{0}</translation>
  </message>
  <message>
   <source>a sample of {0} places is not possible</source>
   <translation>样本不能有 {0} 个地点</translation>
  </message>
  <message>
   <source>a sample of {0} tiles and k = {1} cannot measure recall</source>
   <translation>用 {0} 个瓦片的样本和 k = {1} 无法测定召回率</translation>
  </message>
  <message>
   <source>a scale of {0} does not go with the learner {1}</source>
   <translation>尺度 {0} 与学习器 {1} 不匹配</translation>
  </message>
  <message>
   <source>a score of {0} is not possible</source>
   <translation>得分不能为 {0}</translation>
  </message>
  <message>
   <source>a sealed picture cannot be opened: it was changed, or belongs to another key</source>
   <translation>无法打开密封的图片：它已被更改，或属于其他密钥</translation>
  </message>
  <message>
   <source>a sealed picture is missing: {0}</source>
   <translation>缺少密封的图片：{0}</translation>
  </message>
  <message>
   <source>a seed of {0} is not possible</source>
   <translation>种子不能为 {0}</translation>
  </message>
  <message>
   <source>a server answered to another number of trapdoors</source>
   <translation>服务器应答的陷门数量不符</translation>
  </message>
  <message>
   <source>a share of the land cover of {0} is not possible</source>
   <translation>土地覆盖的占比不能为 {0}</translation>
  </message>
  <message>
   <source>a share of {0} is not possible</source>
   <translation>比例不能为 {0}</translation>
  </message>
  <message>
   <source>a share of {0} to judge by is not possible</source>
   <translation>用于评估的比例不能为 {0}</translation>
  </message>
  <message>
   <source>a shortlist of {0} places is not possible</source>
   <translation>候选短名单不能有 {0} 个地点</translation>
  </message>
  <message>
   <source>a slope of {0} is not possible</source>
   <translation>斜率不能为 {0}</translation>
  </message>
  <message>
   <source>a split of {0} of {1} images leaves no queries or no archive</source>
   <translation>按 {0} 拆分 {1} 幅图像后，没有剩下查询或影像库</translation>
  </message>
  <message>
   <source>a store cannot be emptied</source>
   <translation>存储库不能被清空</translation>
  </message>
  <message>
   <source>a store was made with another encoder than this archive</source>
   <translation>存储库所用的编码器与此影像库不同</translation>
  </message>
  <message>
   <source>a store without rows cannot be signed</source>
   <translation>没有行的存储库无法签名</translation>
  </message>
  <message>
   <source>a stratum has no judged place yet, so how many are left cannot be said</source>
   <translation>有一层还没有已判断的地点，因此无法得知还剩多少</translation>
  </message>
  <message>
   <source>a stride of {0} pixels does not fit a tile of {1}</source>
   <translation>{0} 像素的步长与 {1} 像素的瓦片不符</translation>
  </message>
  <message>
   <source>a table for noise cannot have {0} numbers</source>
   <translation>噪声表不能有 {0} 个数值</translation>
  </message>
  <message>
   <source>a text of {0} characters is too long</source>
   <translation>{0} 个字符的文本太长</translation>
  </message>
  <message>
   <source>a tile can only be shown together with its archive</source>
   <translation>瓦片只能与其影像库一起显示</translation>
  </message>
  <message>
   <source>a tile of an archive on a server cannot be an example: its vector is not here</source>
   <translation>服务器上影像库的瓦片不能作为示例：其向量不在此处</translation>
  </message>
  <message>
   <source>a tile of the query cannot be read any more</source>
   <translation>查询的一个瓦片已无法读取</translation>
  </message>
  <message>
   <source>a tile of {0} m is not possible</source>
   <translation>瓦片大小不能为 {0} 米</translation>
  </message>
  <message>
   <source>a tile of {0} pixels is not possible</source>
   <translation>瓦片大小不能为 {0} 像素</translation>
  </message>
  <message>
   <source>a vault's key cannot be renewed: what it sealed could not be opened any more</source>
   <translation>保险库的密钥不能更换：用它密封的内容将再也无法打开</translation>
  </message>
  <message>
   <source>a vector has not {0} numbers</source>
   <translation>有一个向量没有 {0} 个数值</translation>
  </message>
  <message>
   <source>a vector is not of length 1</source>
   <translation>有一个向量的长度不为 1</translation>
  </message>
  <message>
   <source>a weight of {0} for {1} is not possible</source>
   <translation>{1} 的权重不能为 {0}</translation>
  </message>
  <message>
   <source>a whole number from 1 to {0}</source>
   <translation>1 至 {0} 的整数</translation>
  </message>
  <message>
   <source>a worker process died while {0} was worked on</source>
   <translation>处理 {0} 时有一个工作进程终止</translation>
  </message>
  <message>
   <source>a worker process ended unexpectedly</source>
   <translation>工作进程意外结束</translation>
  </message>
  <message>
   <source>a worker process of the server wrote something that is not its protocol, or ended</source>
   <translation>服务器的工作进程输出了不符合其协议的内容，或已结束</translation>
  </message>
  <message>
   <source>a {0} of {1} is not possible</source>
   <translation>{0} 不能为 {1}</translation>
  </message>
  <message>
   <source>about 1 tile</source>
   <translation>约 1 个瓦片</translation>
  </message>
  <message>
   <source>about {0} tiles</source>
   <translation>约 {0} 个瓦片</translation>
  </message>
  <message>
   <source>about {0}, most likely between {1} and {2}</source>
   <translation>约 {0}，很可能在 {1} 至 {2} 之间</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>主动学习</translation>
  </message>
  <message>
   <source>add a map of the region to see the places</source>
   <translation>请添加该地区的地图以查看地点</translation>
  </message>
  <message>
   <source>add a raster first</source>
   <translation>请先添加栅格</translation>
  </message>
  <message>
   <source>add a raster or a web map to the project, and draw on it</source>
   <translation>请向工程添加栅格或网络地图，并在其上绘制</translation>
  </message>
  <message>
   <source>add images to it, or move its folder elsewhere</source>
   <translation>请向其中添加图像，或将其文件夹移到别处</translation>
  </message>
  <message>
   <source>add it on the Remote page of the dock first</source>
   <translation>请先在面板的“远程”页面添加它</translation>
  </message>
  <message>
   <source>add one to the project, or search everywhere</source>
   <translation>请向工程添加一个，或搜索所有位置</translation>
  </message>
  <message>
   <source>add the encoder again</source>
   <translation>请重新添加该编码器</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>all images have one label; a triplet needs two</source>
   <translation>所有图像的标签都相同；三元组需要两个不同的标签</translation>
  </message>
  <message>
   <source>all places were left out with the query's own</source>
   <translation>所有地点都随查询自身的地点一起被排除</translation>
  </message>
  <message>
   <source>all {0} places of {1} are of the class {2}</source>
   <translation>{1} 的全部 {0} 个地点都属于类别 {2}</translation>
  </message>
  <message>
   <source>all {0} places on the imagery are of the class {1}</source>
   <translation>影像上的全部 {0} 个地点都属于类别 {1}</translation>
  </message>
  <message>
   <source>an address holds no name, password or question mark</source>
   <translation>地址不能包含用户名、密码或问号</translation>
  </message>
  <message>
   <source>an answer came that no request waits for</source>
   <translation>收到一个没有请求在等待的应答</translation>
  </message>
  <message>
   <source>an archive without tiles has no coarse table</source>
   <translation>没有瓦片的影像库没有粗略比较表</translation>
  </message>
  <message>
   <source>an archive without tiles has no probe</source>
   <translation>没有瓦片的影像库没有校验样本</translation>
  </message>
  <message>
   <source>an empty text says nothing to look for</source>
   <translation>空文本没有说明要找什么</translation>
  </message>
  <message>
   <source>an encoder cannot be called {0}</source>
   <translation>编码器不能命名为 {0}</translation>
  </message>
  <message>
   <source>an encoder has six widths and five depths, each at most {0}</source>
   <translation>编码器有六个宽度和五个深度，每个不超过 {0}</translation>
  </message>
  <message>
   <source>an encoder of the form {0} cannot take images of {1} pixels</source>
   <translation>{0} 形式的编码器不能使用 {1} 像素的图像</translation>
  </message>
  <message>
   <source>an encoder of {0} dimensions and {1} pixels</source>
   <translation>{0} 维、{1} 像素的编码器</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not none</source>
   <translation>示例须在 raster、image、tile 和 text 中恰好给出一个，但一个也没有</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not {0}</source>
   <translation>示例须在 raster、image、tile 和 text 中恰好给出一个，而不是 {0}</translation>
  </message>
  <message>
   <source>an example on a raster needs a polygon of at least three corners</source>
   <translation>栅格上的示例需要至少有三个顶点的多边形</translation>
  </message>
  <message>
   <source>an image is in the store already</source>
   <translation>存储库中已有一幅图像</translation>
  </message>
  <message>
   <source>an index of hidden vectors is damaged</source>
   <translation>隐藏向量的索引已损坏</translation>
  </message>
  <message>
   <source>an index of kind {0} needs at least {1} tiles; the archive has {2}</source>
   <translation>{0} 类型的索引至少需要 {1} 个瓦片；影像库有 {2} 个</translation>
  </message>
  <message>
   <source>an index of kind {0} would need {1} GiB of memory; this machine has {2}</source>
   <translation>{0} 类型的索引需要 {1} GiB 内存；此计算机有 {2}</translation>
  </message>
  <message>
   <source>an option is given for a mode that is not published</source>
   <translation>为未发布的模式给出了选项</translation>
  </message>
  <message>
   <source>an overlap of {0} is not possible</source>
   <translation>重叠不能为 {0}</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>另有 {0} 个</translation>
  </message>
  <message>
   <source>another QGIS is installing the engine into the same folder at this moment</source>
   <translation>此刻另一个 QGIS 正在将引擎安装到同一文件夹</translation>
  </message>
  <message>
   <source>another program may have the port: give --port</source>
   <translation>端口可能被其他程序占用：请给出 --port</translation>
  </message>
  <message>
   <source>another {0} is loaded from {1}, not {2}</source>
   <translation>已从 {1} 加载了另一个 {0}，而不是 {2}</translation>
  </message>
  <message>
   <source>any</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>approximate</source>
   <translation>近似</translation>
  </message>
  <message>
   <source>approximate search</source>
   <translation>近似搜索</translation>
  </message>
  <message>
   <source>approximate, recall {0}</source>
   <translation>近似，召回率 {0}</translation>
  </message>
  <message>
   <source>archive</source>
   <translation>影像库</translation>
  </message>
  <message>
   <source>archives</source>
   <translation>影像库</translation>
  </message>
  <message>
   <source>areas</source>
   <translation>面积</translation>
  </message>
  <message>
   <source>as in the address</source>
   <translation>同地址中的名称</translation>
  </message>
  <message>
   <source>ask again</source>
   <translation>请重新查询</translation>
  </message>
  <message>
   <source>ask again what it is</source>
   <translation>请重新查询它是什么</translation>
  </message>
  <message>
   <source>ask again what it offers</source>
   <translation>请重新查询它提供什么</translation>
  </message>
  <message>
   <source>ask again what the archive offers</source>
   <translation>请重新查询影像库提供什么</translation>
  </message>
  <message>
   <source>ask all of them</source>
   <translation>请查询全部</translation>
  </message>
  <message>
   <source>ask for fewer rows, or with fewer decoys</source>
   <translation>请查询较少的行，或使用较少的诱饵</translation>
  </message>
  <message>
   <source>ask for fewer, or for 0 (noise on all numbers)</source>
   <translation>请减少数量，或填 0（对所有数值加噪声）</translation>
  </message>
  <message>
   <source>ask for the full or the coarse pass</source>
   <translation>请选用完整比较或粗略比较</translation>
  </message>
  <message>
   <source>ask for the full pass</source>
   <translation>请选用完整比较</translation>
  </message>
  <message>
   <source>ask for {0} with {1} numbers</source>
   <translation>请申请 {0}，数值个数为 {1}</translation>
  </message>
  <message>
   <source>ask its owner for pictures</source>
   <translation>请向其所有者索取图片</translation>
  </message>
  <message>
   <source>ask the owner of the archive what is wrong with it</source>
   <translation>请询问影像库所有者出了什么问题</translation>
  </message>
  <message>
   <source>ask the owner on another way whether that is the new key; if it is, give it as owner_key</source>
   <translation>请通过其他途径向所有者核实这是否为新密钥；若是，请作为 owner_key 给出</translation>
  </message>
  <message>
   <source>ask the owner; do not use it</source>
   <translation>请询问所有者；不要使用它</translation>
  </message>
  <message>
   <source>ask what it has</source>
   <translation>请查询它有什么</translation>
  </message>
  <message>
   <source>ask who runs the index or the firewall; or set the address of another package index</source>
   <translation>请询问索引或防火墙的管理者；或设置其他软件包索引的地址</translation>
  </message>
  <message>
   <source>asking…</source>
   <translation>正在查询…</translation>
  </message>
  <message>
   <source>assign one (QGIS: Raster &gt; Projections &gt; Assign projection), add a world file and .prj, or index image collections with --whole</source>
   <translation>请指定坐标参照系（QGIS：栅格 &gt; 投影 &gt; 指定投影），添加坐标文件和 .prj，或用 --whole 将图像集编入索引</translation>
  </message>
  <message>
   <source>assign one to the file</source>
   <translation>请为该文件指定坐标参照系</translation>
  </message>
  <message>
   <source>assign the right one (QGIS: Raster &gt; Projections &gt; Assign projection)</source>
   <translation>请指定正确的坐标参照系（QGIS：栅格 &gt; 投影 &gt; 指定投影）</translation>
  </message>
  <message>
   <source>at any time</source>
   <translation>任意时间</translation>
  </message>
  <message>
   <source>at least {0} apart</source>
   <translation>间隔至少 {0}</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>最多 {0}</translation>
  </message>
  <message>
   <source>at most {0} characters</source>
   <translation>最多 {0} 个字符</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>auto: the one nearest to the query's size; all; or a tile size in metres.</source>
   <translation>auto：最接近查询大小的尺度；all：全部；或以米为单位的瓦片大小。</translation>
  </message>
  <message>
   <source>auto: {0}</source>
   <translation>自动：{0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>bands {0} cannot be used</source>
   <translation>波段 {0} 无法使用</translation>
  </message>
  <message>
   <source>being built…</source>
   <translation>正在构建…</translation>
  </message>
  <message>
   <source>being indexed</source>
   <translation>正在编入索引</translation>
  </message>
  <message>
   <source>benchmark</source>
   <translation>基准测试</translation>
  </message>
  <message>
   <source>blocks</source>
   <translation>块</translation>
  </message>
  <message>
   <source>both in PEM, the key without a password and readable by the server</source>
   <translation>两者均为 PEM 格式，密钥不带密码且服务器可读</translation>
  </message>
  <message>
   <source>both must be of one size</source>
   <translation>两者大小必须相同</translation>
  </message>
  <message>
   <source>both sides need the same version</source>
   <translation>两端须使用相同版本</translation>
  </message>
  <message>
   <source>bounds of {0} numbers</source>
   <translation>边界有 {0} 个数值</translation>
  </message>
  <message>
   <source>bring an encoder with a text part (kinscape encoders add CARD), or give an example</source>
   <translation>请使用带有文本部分的编码器（kinscape encoders add CARD），或给出示例</translation>
  </message>
  <message>
   <source>bring its folder back, open another archive, or index the rasters again</source>
   <translation>请恢复其文件夹，打开其他影像库，或重新将栅格编入索引</translation>
  </message>
  <message>
   <source>bring its raster back</source>
   <translation>请恢复其栅格</translation>
  </message>
  <message>
   <source>bring them back</source>
   <translation>请将其恢复</translation>
  </message>
  <message>
   <source>bring them back, or locate them</source>
   <translation>请恢复它们，或重新定位</translation>
  </message>
  <message>
   <source>budget and days must not be negative</source>
   <translation>预算和天数不能为负</translation>
  </message>
  <message>
   <source>build the archive again</source>
   <translation>请重新建立影像库</translation>
  </message>
  <message>
   <source>building on {0} ({1})</source>
   <translation>基于 {0}（{1}）构建</translation>
  </message>
  <message>
   <source>building was interrupted</source>
   <translation>构建被中断</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>忙碌</translation>
  </message>
  <message>
   <source>but not like this</source>
   <translation>但不像这样</translation>
  </message>
  <message>
   <source>byte-pair encoding as in CLIP, and WordPiece, are read</source>
   <translation>可读取 CLIP 所用的字节对编码，以及 WordPiece</translation>
  </message>
  <message>
   <source>call it pools.concept.json</source>
   <translation>请命名为 pools.concept.json</translation>
  </message>
  <message>
   <source>call it {0}</source>
   <translation>请命名为 {0}</translation>
  </message>
  <message>
   <source>cannot be read: {0}</source>
   <translation>无法读取：{0}</translation>
  </message>
  <message>
   <source>check its coordinate reference system and georeference</source>
   <translation>请检查其坐标参照系和地理配准</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>请检查其权限</translation>
  </message>
  <message>
   <source>check that it runs, its address, and that there is room on its disk</source>
   <translation>请检查它是否在运行、其地址，以及其磁盘是否有空间</translation>
  </message>
  <message>
   <source>check that there are pixels</source>
   <translation>请检查是否有像素</translation>
  </message>
  <message>
   <source>check the address and the network</source>
   <translation>请检查地址和网络</translation>
  </message>
  <message>
   <source>check the address of the package index, or set another one</source>
   <translation>请检查软件包索引的地址，或设置其他索引</translation>
  </message>
  <message>
   <source>check the address of the server</source>
   <translation>请检查服务器的地址</translation>
  </message>
  <message>
   <source>check the address of the server on the Remote page</source>
   <translation>请在“远程”页面检查服务器的地址</translation>
  </message>
  <message>
   <source>check the address: https needs a server that speaks TLS 1.2 or newer</source>
   <translation>请检查地址：https 要求服务器支持 TLS 1.2 或更新版本</translation>
  </message>
  <message>
   <source>check the connection, the address of the package index and QGIS's proxy settings; or install from a folder of packages that was filled on another computer</source>
   <translation>请检查网络连接、软件包索引的地址和 QGIS 的代理设置；或从在另一台计算机上下载好的软件包文件夹安装</translation>
  </message>
  <message>
   <source>check the date and the time of this computer; if they are right, tell who runs the index or the firewall</source>
   <translation>请检查此计算机的日期和时间；若正确无误，请告知索引或防火墙的管理者</translation>
  </message>
  <message>
   <source>check the disk</source>
   <translation>请检查磁盘</translation>
  </message>
  <message>
   <source>check the engine's Python in Settings &gt; Options &gt; Kinscape</source>
   <translation>请在“设置 &gt; 选项 &gt; Kinscape”中检查引擎的 Python</translation>
  </message>
  <message>
   <source>check the files that the VRT names</source>
   <translation>请检查 VRT 引用的文件</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>请检查名称</translation>
  </message>
  <message>
   <source>check the network; the proxy is set in Settings &gt; Options &gt; Network</source>
   <translation>请检查网络；代理在“设置 &gt; 选项 &gt; 网络”中设置</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>请检查路径</translation>
  </message>
  <message>
   <source>check the path and the disk</source>
   <translation>请检查路径和磁盘</translation>
  </message>
  <message>
   <source>check the path, or make one with 'kinscape index'</source>
   <translation>请检查路径，或用 'kinscape index' 建立一个</translation>
  </message>
  <message>
   <source>check the proxy in Settings &gt; Options &gt; Network</source>
   <translation>请在“设置 &gt; 选项 &gt; 网络”中检查代理</translation>
  </message>
  <message>
   <source>check the rights to the file and its folder</source>
   <translation>请检查对该文件及其文件夹的权限</translation>
  </message>
  <message>
   <source>check the sources (kinscape info)</source>
   <translation>请检查来源（kinscape info）</translation>
  </message>
  <message>
   <source>check the space on the disk</source>
   <translation>请检查磁盘空间</translation>
  </message>
  <message>
   <source>check the space on the disk and the rights to the folder</source>
   <translation>请检查磁盘空间和文件夹权限</translation>
  </message>
  <message>
   <source>check the store with: kinscape sei verify</source>
   <translation>请检查存储库：kinscape sei verify</translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>choose 1 (none) to {0}</source>
   <translation>请选择 1（无）至 {0}</translation>
  </message>
  <message>
   <source>choose 1 to {0}</source>
   <translation>请选择 1 至 {0}</translation>
  </message>
  <message>
   <source>choose a .pem file</source>
   <translation>请选择 .pem 文件</translation>
  </message>
  <message>
   <source>choose a 64-bit one</source>
   <translation>请选择 64 位版本</translation>
  </message>
  <message>
   <source>choose a CRS that covers the area</source>
   <translation>请选择覆盖该区域的 CRS</translation>
  </message>
  <message>
   <source>choose a CRS that suits the area</source>
   <translation>请选择适合该区域的 CRS</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>请选择您可写入的文件夹</translation>
  </message>
  <message>
   <source>choose a larger one</source>
   <translation>请选用更大的值</translation>
  </message>
  <message>
   <source>choose a larger tile size</source>
   <translation>请选择更大的瓦片大小</translation>
  </message>
  <message>
   <source>choose a polygon layer</source>
   <translation>请选择多边形图层</translation>
  </message>
  <message>
   <source>choose a polygon layer of: {0}</source>
   <translation>请选择其中的多边形图层：{0}</translation>
  </message>
  <message>
   <source>choose a smaller area or coarser pixels (at most {0} a side)</source>
   <translation>请选择更小的区域或更粗的像素（每边最多 {0}）</translation>
  </message>
  <message>
   <source>choose among {0}</source>
   <translation>请从 {0} 中选择</translation>
  </message>
  <message>
   <source>choose an archive of georeferenced rasters</source>
   <translation>请选择由已地理配准的栅格构成的影像库</translation>
  </message>
  <message>
   <source>choose an example with some structure</source>
   <translation>请选择有一定结构的示例</translation>
  </message>
  <message>
   <source>choose another Python (3.11 or 3.12 fit best) under 'Python to build on', or another package index</source>
   <translation>请在“基础 Python”中选择其他 Python（3.11 或 3.12 最合适），或选择其他软件包索引</translation>
  </message>
  <message>
   <source>choose another Python in Settings &gt; Options &gt; Kinscape, or leave that field empty</source>
   <translation>请在“设置 &gt; 选项 &gt; Kinscape”中选择其他 Python，或将该栏留空</translation>
  </message>
  <message>
   <source>choose another Python to build on</source>
   <translation>请选择其他基础 Python</translation>
  </message>
  <message>
   <source>choose another cache folder in the settings</source>
   <translation>请在设置中选择其他缓存文件夹</translation>
  </message>
  <message>
   <source>choose another coordinate reference system</source>
   <translation>请选择其他坐标参照系</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>请选择其他文件夹</translation>
  </message>
  <message>
   <source>choose another interpreter, or install the engine with the button above</source>
   <translation>请选择其他解释器，或用上面的按钮安装引擎</translation>
  </message>
  <message>
   <source>choose another location with a short path, for example right below a disk</source>
   <translation>请选择路径较短的其他位置，例如直接位于磁盘根目录下</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>请选择其他名称</translation>
  </message>
  <message>
   <source>choose another name or store</source>
   <translation>请选择其他名称或存储库</translation>
  </message>
  <message>
   <source>choose another name, or delete it</source>
   <translation>请选择其他名称，或将其删除</translation>
  </message>
  <message>
   <source>choose another name, or delete its file</source>
   <translation>请选择其他名称，或删除其文件</translation>
  </message>
  <message>
   <source>choose another name, or remove it</source>
   <translation>请选择其他名称，或将其移除</translation>
  </message>
  <message>
   <source>choose another name, or remove it first</source>
   <translation>请选择其他名称，或先将其移除</translation>
  </message>
  <message>
   <source>choose another name, or remove the file first</source>
   <translation>请选择其他名称，或先移除该文件</translation>
  </message>
  <message>
   <source>choose another name, or say that it may be replaced</source>
   <translation>请选择其他名称，或指定可以覆盖</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>请另选一个</translation>
  </message>
  <message>
   <source>choose another picture</source>
   <translation>请选择其他图片</translation>
  </message>
  <message>
   <source>choose another raster</source>
   <translation>请选择其他栅格</translation>
  </message>
  <message>
   <source>choose another work folder, or remove the file to begin again</source>
   <translation>请选择其他工作文件夹，或移除该文件以重新开始</translation>
  </message>
  <message>
   <source>choose examples of what to find that differ from what not to find</source>
   <translation>请让要找的示例与不要找的示例有所区别</translation>
  </message>
  <message>
   <source>choose ivf_pq, which needs least</source>
   <translation>请选择 ivf_pq，它所需内存最少</translation>
  </message>
  <message>
   <source>choose smaller tiles, or check the nodata value of the sources</source>
   <translation>请选择更小的瓦片，或检查来源的无数据值</translation>
  </message>
  <message>
   <source>choose the encoder that the file was made for</source>
   <translation>请选择该文件所对应的编码器</translation>
  </message>
  <message>
   <source>choose the field of the classes (at most {0})</source>
   <translation>请选择类别字段（最多 {0} 个）</translation>
  </message>
  <message>
   <source>choose the file python or python.exe</source>
   <translation>请选择文件 python 或 python.exe</translation>
  </message>
  <message>
   <source>choose the file python or python.exe of an installed Python</source>
   <translation>请选择已安装的 Python 中的文件 python 或 python.exe</translation>
  </message>
  <message>
   <source>choose the rasters that the places were drawn on, and check the file's coordinate system</source>
   <translation>请选择绘制这些地点时所用的栅格，并检查文件的坐标系</translation>
  </message>
  <message>
   <source>choose the results of a search</source>
   <translation>请选择一次搜索的结果</translation>
  </message>
  <message>
   <source>chosen in the options</source>
   <translation>在选项中选择</translation>
  </message>
  <message>
   <source>class {0} does not occur in the images to train on</source>
   <translation>类别 {0} 未出现在训练图像中</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>分类</translation>
  </message>
  <message>
   <source>close other programs, or set KINSCAPE_WORKERS=1; finished blocks are kept</source>
   <translation>请关闭其他程序，或设置 KINSCAPE_WORKERS=1；已完成的块会保留</translation>
  </message>
  <message>
   <source>compute a real band first, such as its intensity (gdal_calc, QGIS raster calculator)</source>
   <translation>请先计算出实数波段，例如其强度（gdal_calc、QGIS 栅格计算器）</translation>
  </message>
  <message>
   <source>compute the land cover of the archive again</source>
   <translation>请重新计算影像库的土地覆盖</translation>
  </message>
  <message>
   <source>concept</source>
   <translation>概念</translation>
  </message>
  <message>
   <source>confidence interval</source>
   <translation>置信区间</translation>
  </message>
  <message>
   <source>convert it to whole class numbers (QGIS: Raster &gt; Conversion &gt; Translate, type Byte)</source>
   <translation>请将其转换为整数类别编号（QGIS：栅格 &gt; 转换 &gt; 转换格式 (Translate)，类型 Byte）</translation>
  </message>
  <message>
   <source>coordinates cannot be moved from {0} to {1}: {2}</source>
   <translation>无法将坐标从 {0} 转换到 {1}：{2}</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <translation>请重新复制或下载</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>请重新复制或导出</translation>
  </message>
  <message>
   <source>copy the details when you report this</source>
   <translation>报告此问题时请复制详细信息</translation>
  </message>
  <message>
   <source>copy the key file from the computer that made the vault, in a safe way</source>
   <translation>请以安全的方式从创建保险库的计算机复制密钥文件</translation>
  </message>
  <message>
   <source>copy the store again</source>
   <translation>请重新复制存储库</translation>
  </message>
  <message>
   <source>counts {0} beside the looks, among the {1} places most alike</source>
   <translation>在外观之外按 {0} 计入，作用于最相似的 {1} 个地点</translation>
  </message>
  <message>
   <source>cover</source>
   <translation>覆盖</translation>
  </message>
  <message>
   <source>crop is the least and most share of the area, turn d4 or any; strengths are 0 to 10, shares 0 to 1</source>
   <translation>crop 为面积的最小和最大占比，turn 为 d4 或 any；强度为 0 到 10，占比为 0 到 1</translation>
  </message>
  <message>
   <source>damaged: compute it again</source>
   <translation>已损坏：请重新计算</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>decoys need a secret and something to choose from</source>
   <translation>诱饵需要一个秘密值以及可供选取的内容</translation>
  </message>
  <message>
   <source>delete it; it is measured again</source>
   <translation>请删除它；它会重新测量</translation>
  </message>
  <message>
   <source>delete it; questions of before then stand out</source>
   <translation>请将其删除；但此后重复以前的查询会显得突出</translation>
  </message>
  <message>
   <source>delete it; {0}</source>
   <translation>请将其删除；{0}</translation>
  </message>
  <message>
   <source>delete its folder instead</source>
   <translation>请改为删除其文件夹</translation>
  </message>
  <message>
   <source>delete {0}; it is made anew</source>
   <translation>请删除 {0}；它会重新生成</translation>
  </message>
  <message>
   <source>delta cannot be {0}</source>
   <translation>delta 不能为 {0}</translation>
  </message>
  <message>
   <source>device {0} cannot be used: {1}</source>
   <translation>设备 {0} 无法使用：{1}</translation>
  </message>
  <message>
   <source>diagnosis</source>
   <translation>故障排查</translation>
  </message>
  <message>
   <source>disk full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>divide it by its length</source>
   <translation>请将其除以自身长度</translation>
  </message>
  <message>
   <source>do not use it, and tell the owner of the store</source>
   <translation>不要使用它，并告知存储库所有者</translation>
  </message>
  <message>
   <source>doctor</source>
   <translation>诊断</translation>
  </message>
  <message>
   <source>download</source>
   <translation>需下载</translation>
  </message>
  <message>
   <source>dpt: triplets that also weigh how far places lie from each other; triplet; softmax.</source>
   <translation>dpt：还考虑地点间距离的三元组；triplet；softmax。</translation>
  </message>
  <message>
   <source>draw a box or polygon</source>
   <translation>请绘制矩形框或多边形</translation>
  </message>
  <message>
   <source>draw a box, or give an image or a tile</source>
   <translation>请绘制矩形框，或给出图像或瓦片</translation>
  </message>
  <message>
   <source>draw a box, or give an image, a tile or a concept</source>
   <translation>请绘制矩形框，或给出图像、瓦片或概念</translation>
  </message>
  <message>
   <source>draw a sample first</source>
   <translation>请先抽取样本</translation>
  </message>
  <message>
   <source>draw it on the archive's imagery</source>
   <translation>请在影像库的影像上绘制</translation>
  </message>
  <message>
   <source>draw it on the imagery</source>
   <translation>请在影像上绘制</translation>
  </message>
  <message>
   <source>draw it where the map shows imagery</source>
   <translation>请在地图显示影像的地方绘制</translation>
  </message>
  <message>
   <source>draw the example on a raster of yours, or give an image or a concept</source>
   <translation>请在您自己的栅格上绘制示例，或给出图像或概念</translation>
  </message>
  <message>
   <source>draw the place on a raster of yours, or give an image or a concept</source>
   <translation>请在您自己的栅格上绘制地点，或给出图像或概念</translation>
  </message>
  <message>
   <source>draw the sample again</source>
   <translation>请重新抽取样本</translation>
  </message>
  <message>
   <source>driver {0}</source>
   <translation>驱动程序 {0}</translation>
  </message>
  <message>
   <source>each class of images has a sub-folder of its own</source>
   <translation>每个图像类别都有自己的子文件夹</translation>
  </message>
  <message>
   <source>each file is one tile</source>
   <translation>每个文件为一个瓦片</translation>
  </message>
  <message>
   <source>each is written "name": "water", "colour": "#2a7fc4"</source>
   <translation>每个写作 "name": "water", "colour": "#2a7fc4"</translation>
  </message>
  <message>
   <source>each {0}, {1} pixels wide</source>
   <translation>每个 {0}，宽 {1} 像素</translation>
  </message>
  <message>
   <source>edit {0} on the Remote page and choose its authentication again</source>
   <translation>请在“远程”页面编辑 {0}，并重新选择其身份验证</translation>
  </message>
  <message>
   <source>embedding</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>编码器</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes 3 x {0} x {1} pixels, not {2}</source>
   <translation>编码器 'handcrafted' 需要 3 x {0} x {1} 像素，而不是 {2}</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes no weights, but {0} was given</source>
   <translation>编码器 'handcrafted' 不需要权重，但给出了 {0}</translation>
  </message>
  <message>
   <source>encoder {0}</source>
   <translation>编码器 {0}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} a tile, not {2}</source>
   <translation>编码器 {0} 为每个瓦片给出的数值形状为 {1}，而不是 {2}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} for {2} tiles, not a row for each</source>
   <translation>编码器 {0} 为 {2} 个瓦片给出的数值形状为 {1}，而不是每个瓦片一行</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers that are not finite</source>
   <translation>编码器 {0} 给出的数值不是有限数值</translation>
  </message>
  <message>
   <source>encoder {0} gave vectors that are not {1} finite numbers</source>
   <translation>编码器 {0} 给出的向量不是 {1} 个有限数值</translation>
  </message>
  <message>
   <source>encoder {0} gives nothing but zeros</source>
   <translation>编码器 {0} 给出的全是零</translation>
  </message>
  <message>
   <source>encoder {0} is another one in this worker than where the run was started</source>
   <translation>此工作进程中的编码器 {0} 与启动运行处的不同</translation>
  </message>
  <message>
   <source>encoder {0} needs PyTorch and torchvision, which are not installed in the engine</source>
   <translation>编码器 {0} 需要 PyTorch 和 torchvision，而引擎中未安装</translation>
  </message>
  <message>
   <source>encoder {0} needs {1}, not installed in the engine</source>
   <translation>编码器 {0} 需要 {1}，引擎中未安装</translation>
  </message>
  <message>
   <source>encoder {0} takes 3 x {1} x {2} pixels, not {3}</source>
   <translation>编码器 {0} 需要 3 x {1} x {2} 像素，而不是 {3}</translation>
  </message>
  <message>
   <source>encoder {0} takes no words</source>
   <translation>编码器 {0} 不支持文字</translation>
  </message>
  <message>
   <source>encryption</source>
   <translation>加密</translation>
  </message>
  <message>
   <source>enter them in QGIS: Settings &gt; Options &gt; Network &gt; Use proxy for web access</source>
   <translation>请在 QGIS 中填写：设置 &gt; 选项 &gt; 网络 &gt; Web访问使用代理</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>轮</translation>
  </message>
  <message>
   <source>epochs {0}, batch {1}, rate {2}, validation {3} cannot be used</source>
   <translation>轮次 {0}、批量 {1}、学习率 {2}、验证 {3} 无法使用</translation>
  </message>
  <message>
   <source>epsilon cannot be {0}</source>
   <translation>epsilon 不能为 {0}</translation>
  </message>
  <message>
   <source>epsilon, delta and dims of the noise are numbers</source>
   <translation>噪声的 epsilon、delta 和 dims 均为数值</translation>
  </message>
  <message>
   <source>every tile and date</source>
   <translation>每个瓦片和日期</translation>
  </message>
  <message>
   <source>everything was reviewed: nothing was missed</source>
   <translation>已全部审核：没有遗漏</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>所有位置</translation>
  </message>
  <message>
   <source>everywhere in the archive</source>
   <translation>影像库的所有位置</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>精确</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>export it again as one ONNX file (no external data)</source>
   <translation>请重新导出为单个 ONNX 文件（不含外部数据）</translation>
  </message>
  <message>
   <source>export it as .onnx</source>
   <translation>请导出为 .onnx</translation>
  </message>
  <message>
   <source>export it with a batch as its first axis</source>
   <translation>请在导出时将批量作为第一个轴</translation>
  </message>
  <message>
   <source>export it with a batch of any size</source>
   <translation>请在导出时使用任意大小的批量</translation>
  </message>
  <message>
   <source>export it with one input of 32-bit floats</source>
   <translation>请以一个 32 位浮点输入导出</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>feedback</source>
   <translation>反馈</translation>
  </message>
  <message>
   <source>fetch its file and search there</source>
   <translation>请获取其文件并在本机搜索</translation>
  </message>
  <message>
   <source>fields are missing or unknown</source>
   <translation>字段缺失或未知</translation>
  </message>
  <message>
   <source>file changed</source>
   <translation>文件有变动</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>文件缺失</translation>
  </message>
  <message>
   <source>files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>find alike</source>
   <translation>查找相似</translation>
  </message>
  <message>
   <source>find places like this</source>
   <translation>查找像这样的地点</translation>
  </message>
  <message>
   <source>fine-tuning</source>
   <translation>微调</translation>
  </message>
  <message>
   <source>first three colour bands</source>
   <translation>前三个彩色波段</translation>
  </message>
  <message>
   <source>fit the model again with this version</source>
   <translation>请用此版本重新拟合模型</translation>
  </message>
  <message>
   <source>folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>footprints encoded as {0}</source>
   <translation>覆盖范围的编码为 {0}</translation>
  </message>
  <message>
   <source>footprints were moved from {0} to {1}</source>
   <translation>覆盖范围已从 {0} 转换到 {1}</translation>
  </message>
  <message>
   <source>for PostgreSQL: pip install 'psycopg[binary]'</source>
   <translation>用于 PostgreSQL：pip install 'psycopg[binary]'</translation>
  </message>
  <message>
   <source>for example sqlite:////srv/kinscape/server.sqlite or postgresql://user@host/name</source>
   <translation>例如 sqlite:////srv/kinscape/server.sqlite 或 postgresql://user@host/name</translation>
  </message>
  <message>
   <source>for instance epsilon=64, dims=16</source>
   <translation>例如 epsilon=64, dims=16</translation>
  </message>
  <message>
   <source>format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>格式 {0}</translation>
  </message>
  <message>
   <source>found by itself</source>
   <translation>自动查找</translation>
  </message>
  <message>
   <source>free some space and run it again; what was finished is kept</source>
   <translation>请腾出一些空间后再次运行；已完成的部分会保留</translation>
  </message>
  <message>
   <source>free some space or choose another location; what was downloaded is kept</source>
   <translation>请腾出一些空间或选择其他位置；已下载的部分会保留</translation>
  </message>
  <message>
   <source>fresh decoys: whoever asks the same again shows which trapdoor is meant</source>
   <translation>每次新选诱饵：重复同一查询会暴露真正所指的陷门</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>自 {0} 起</translation>
  </message>
  <message>
   <source>from {0} to {1}</source>
   <translation>{0} 至 {1}</translation>
  </message>
  <message>
   <source>get the model again</source>
   <translation>请重新获取模型</translation>
  </message>
  <message>
   <source>get the model again, or train it again</source>
   <translation>请重新获取模型，或重新训练</translation>
  </message>
  <message>
   <source>give (n, 3, h, w) uint8</source>
   <translation>请给出 (n, 3, h, w) uint8</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key</source>
   <translation>请给出 --tls-cert 和 --tls-key</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key, or put a proxy that speaks TLS in front of 127.0.0.1</source>
   <translation>请给出 --tls-cert 和 --tls-key，或在 127.0.0.1 之前设置支持 TLS 的代理</translation>
  </message>
  <message>
   <source>give .onnx or .pt (TorchScript)</source>
   <translation>请给出 .onnx 或 .pt (TorchScript)</translation>
  </message>
  <message>
   <source>give 0 (looks alone) to 1</source>
   <translation>请给出 0（仅外观）至 1</translation>
  </message>
  <message>
   <source>give 0 or a whole number above</source>
   <translation>请给出 0 或更大的整数</translation>
  </message>
  <message>
   <source>give 0 to {0}</source>
   <translation>请给出 0 至 {0}</translation>
  </message>
  <message>
   <source>give 0.5 to 0.999, such as 0.95</source>
   <translation>请给出 0.5 至 0.999，例如 0.95</translation>
  </message>
  <message>
   <source>give 1 (values from 0 to 1) or 255</source>
   <translation>请给出 1（值为 0 至 1）或 255</translation>
  </message>
  <message>
   <source>give 1 epoch or more, at least 2 tiles, and images of 32 to 1024 pixels</source>
   <translation>请给出 1 轮或更多、至少 2 个瓦片，以及 32 至 1024 像素的图像</translation>
  </message>
  <message>
   <source>give 1 or more, or leave it out</source>
   <translation>请给出 1 或更大的值，或不填</translation>
  </message>
  <message>
   <source>give 1 or more, such as 256</source>
   <translation>请给出 1 或更大的值，例如 256</translation>
  </message>
  <message>
   <source>give 1 step or more, and crops of 32 to 1024 pixels</source>
   <translation>请给出 1 步或更多，以及 32 至 1024 像素的裁剪块</translation>
  </message>
  <message>
   <source>give 1 to 10000</source>
   <translation>请给出 1 至 10000</translation>
  </message>
  <message>
   <source>give 1 to {0}</source>
   <translation>请给出 1 至 {0}</translation>
  </message>
  <message>
   <source>give 1 to {0} of them</source>
   <translation>请给出其中 1 至 {0} 个</translation>
  </message>
  <message>
   <source>give 2 to 1024, such as 64</source>
   <translation>请给出 2 至 1024，例如 64</translation>
  </message>
  <message>
   <source>give 6 classes or more</source>
   <translation>请给出 6 个或更多类别</translation>
  </message>
  <message>
   <source>give a .recipe.json file</source>
   <translation>请给出 .recipe.json 文件</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile</source>
   <translation>请给出 GeoPackage、GeoJSON 或 Shapefile</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile of points or polygons</source>
   <translation>请给出点或多边形的 GeoPackage、GeoJSON 或 Shapefile</translation>
  </message>
  <message>
   <source>give a JSON file</source>
   <translation>请给出 JSON 文件</translation>
  </message>
  <message>
   <source>give a JSON file of a recipe</source>
   <translation>请给出配方的 JSON 文件</translation>
  </message>
  <message>
   <source>give a JSON object</source>
   <translation>请给出 JSON 对象</translation>
  </message>
  <message>
   <source>give a NAME{0} file</source>
   <translation>请给出 NAME{0} 文件</translation>
  </message>
  <message>
   <source>give a PEM file with certificate authorities</source>
   <translation>请给出包含证书颁发机构的 PEM 文件</translation>
  </message>
  <message>
   <source>give a box, an image or a tile for this</source>
   <translation>请为此给出矩形框、图像或瓦片</translation>
  </message>
  <message>
   <source>give a file of points or polygons, such as a GeoPackage</source>
   <translation>请给出点或多边形文件，例如 GeoPackage</translation>
  </message>
  <message>
   <source>give a file with polygons, such as a GeoPackage or GeoJSON</source>
   <translation>请给出含多边形的文件，例如 GeoPackage 或 GeoJSON</translation>
  </message>
  <message>
   <source>give a folder with one sub-folder of images per class</source>
   <translation>请给出文件夹，每个类别一个图像子文件夹</translation>
  </message>
  <message>
   <source>give a header, then one row an image: its name, and 0 or 1</source>
   <translation>请先给出表头，然后每张图像一行：名称，以及 0 或 1</translation>
  </message>
  <message>
   <source>give a land-cover raster</source>
   <translation>请给出土地覆盖栅格</translation>
  </message>
  <message>
   <source>give a land-cover raster of the same place; check its CRS</source>
   <translation>请给出同一地点的土地覆盖栅格；并检查其 CRS</translation>
  </message>
  <message>
   <source>give a list of #rrggbb</source>
   <translation>请给出 #rrggbb 的列表</translation>
  </message>
  <message>
   <source>give a model's folder, or its file of weights</source>
   <translation>请给出模型的文件夹，或其权重文件</translation>
  </message>
  <message>
   <source>give a multiple of {0}</source>
   <translation>请给出 {0} 的倍数</translation>
  </message>
  <message>
   <source>give a multiple of {0}, at least {1}</source>
   <translation>请给出 {0} 的倍数，至少 {1}</translation>
  </message>
  <message>
   <source>give a name such as vectors.parquet</source>
   <translation>请给出类似 vectors.parquet 的名称</translation>
  </message>
  <message>
   <source>give a name that ends with {0}</source>
   <translation>请给出以 {0} 结尾的名称</translation>
  </message>
  <message>
   <source>give a new or empty folder for the archive</source>
   <translation>请为影像库给出新的或空的文件夹</translation>
  </message>
  <message>
   <source>give a number</source>
   <translation>请给出数字</translation>
  </message>
  <message>
   <source>give a number from 2 to 255</source>
   <translation>请给出 2 至 255 的数</translation>
  </message>
  <message>
   <source>give a number of 1 or more</source>
   <translation>请给出 1 或更大的数字</translation>
  </message>
  <message>
   <source>give a number of places from 1 to {0}</source>
   <translation>请给出 1 至 {0} 的地点数量</translation>
  </message>
  <message>
   <source>give a number of tokens from 3 to {0}</source>
   <translation>请给出 3 至 {0} 的词元数</translation>
  </message>
  <message>
   <source>give a raster of classes, not a picture</source>
   <translation>请给出类别栅格，而不是图片</translation>
  </message>
  <message>
   <source>give a raster of classes, not of measurements</source>
   <translation>请给出类别栅格，而不是测量值栅格</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9</source>
   <translation>请给出 0 至 0.9 的比例</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9, such as 0.2</source>
   <translation>请给出 0 至 0.9 的比例，例如 0.2</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.95, such as 0.5</source>
   <translation>请给出 0 至 0.95 的比例，例如 0.5</translation>
  </message>
  <message>
   <source>give a share from 0 to 1</source>
   <translation>请给出 0 至 1 的比例</translation>
  </message>
  <message>
   <source>give a size above 0</source>
   <translation>请给出大于 0 的大小</translation>
  </message>
  <message>
   <source>give a size from {0} to {1}</source>
   <translation>请给出 {0} 至 {1} 的大小</translation>
  </message>
  <message>
   <source>give a table with tabs between its columns</source>
   <translation>请给出以制表符分隔各列的表</translation>
  </message>
  <message>
   <source>give a whole number from 0 to 2^62</source>
   <translation>请给出 0 到 2^62 之间的整数</translation>
  </message>
  <message>
   <source>give an archive of its encoder</source>
   <translation>请给出使用其编码器的影像库</translation>
  </message>
  <message>
   <source>give an archive or rasters</source>
   <translation>请给出影像库或栅格</translation>
  </message>
  <message>
   <source>give at least 1 epoch, batches of 4, a rate above 0, a share below 1</source>
   <translation>请给出至少 1 轮、批量至少 4、大于 0 的学习率、小于 1 的比例</translation>
  </message>
  <message>
   <source>give at least 2 and 1</source>
   <translation>请至少给出 2 和 1</translation>
  </message>
  <message>
   <source>give at least 300 MB a worker (--memory-mb), or fewer workers (--workers)</source>
   <translation>请为每个工作进程至少给出 300 MB (--memory-mb)，或减少工作进程 (--workers)</translation>
  </message>
  <message>
   <source>give at least two classes of at least two images</source>
   <translation>请给出至少两个类别，每个至少两张图像</translation>
  </message>
  <message>
   <source>give at most {0}</source>
   <translation>请最多给出 {0} 个</translation>
  </message>
  <message>
   <source>give auto, all, or a tile size in metres</source>
   <translation>请给出 auto、all 或以米为单位的瓦片大小</translation>
  </message>
  <message>
   <source>give coarser pixels, or a part of the raster</source>
   <translation>请给出更粗的像素，或栅格的一部分</translation>
  </message>
  <message>
   <source>give each image a name of its own</source>
   <translation>请为每张图像取各自的名称</translation>
  </message>
  <message>
   <source>give each image one line</source>
   <translation>请让每张图像只占一行</translation>
  </message>
  <message>
   <source>give from 1 to {0}</source>
   <translation>请给出 1 至 {0}</translation>
  </message>
  <message>
   <source>give how many numbers the file makes of a tile</source>
   <translation>请说明该文件将一个瓦片转换为多少个数值</translation>
  </message>
  <message>
   <source>give it an archive of its own</source>
   <translation>请为其单独建立影像库</translation>
  </message>
  <message>
   <source>give it another name: its folder, and name in its manifest</source>
   <translation>请为其另起名称：其文件夹，以及清单中的 name</translation>
  </message>
  <message>
   <source>give it in metres (tile_m)</source>
   <translation>请以米为单位给出 (tile_m)</translation>
  </message>
  <message>
   <source>give it once</source>
   <translation>请只给出一次</translation>
  </message>
  <message>
   <source>give its 64 hex digits</source>
   <translation>请给出其 64 位十六进制数字</translation>
  </message>
  <message>
   <source>give larger images</source>
   <translation>请给出更大的图像</translation>
  </message>
  <message>
   <source>give larger rasters</source>
   <translation>请给出更大的栅格</translation>
  </message>
  <message>
   <source>give longitude and latitude in degrees</source>
   <translation>请给出以度为单位的经度和纬度</translation>
  </message>
  <message>
   <source>give longitude and latitude of each image</source>
   <translation>请给出每张图像的经度和纬度</translation>
  </message>
  <message>
   <source>give mean, first, or nothing</source>
   <translation>请给出 mean、first，或留空</translation>
  </message>
  <message>
   <source>give metres above 0</source>
   <translation>请给出大于 0 的米数</translation>
  </message>
  <message>
   <source>give more images</source>
   <translation>请给出更多图像</translation>
  </message>
  <message>
   <source>give more tiles</source>
   <translation>请给出更多瓦片</translation>
  </message>
  <message>
   <source>give net, words, kinds, or the path of a land-cover raster</source>
   <translation>请给出 net、words、kinds，或土地覆盖栅格的路径</translation>
  </message>
  <message>
   <source>give one</source>
   <translation>请只给出一个</translation>
  </message>
  <message>
   <source>give one between 0 and 1, such as 0.05</source>
   <translation>请给出 0 至 1 之间的数，例如 0.05</translation>
  </message>
  <message>
   <source>give one colour each</source>
   <translation>请为每个类别给出一种颜色</translation>
  </message>
  <message>
   <source>give one label an image</source>
   <translation>请为每张图像给出一个标签</translation>
  </message>
  <message>
   <source>give one number from 0 to classes - 1 for each image</source>
   <translation>请为每张图像给出一个 0 至类别数减 1 的数</translation>
  </message>
  <message>
   <source>give one of {0}, not several</source>
   <translation>请只给出 {0} 之一，而不是多个</translation>
  </message>
  <message>
   <source>give one of: {0}</source>
   <translation>请给出以下之一：{0}</translation>
  </message>
  <message>
   <source>give one or three band numbers, counted from 1</source>
   <translation>请给出一个或三个波段号，从 1 开始</translation>
  </message>
  <message>
   <source>give one row an image</source>
   <translation>请为每张图像给出一行</translation>
  </message>
  <message>
   <source>give one that can be</source>
   <translation>请给出可行的数值</translation>
  </message>
  <message>
   <source>give one tile and one source for each row</source>
   <translation>请为每一行给出一个瓦片和一个来源</translation>
  </message>
  <message>
   <source>give one to 200 letters, such as swimming pools</source>
   <translation>请给出 1 至 200 个字符，例如 swimming pools</translation>
  </message>
  <message>
   <source>give one, such as 128</source>
   <translation>请给出一个，例如 128</translation>
  </message>
  <message>
   <source>give selfsup_weight above 0</source>
   <translation>请给出大于 0 的 selfsup_weight</translation>
  </message>
  <message>
   <source>give some of 0 to {0}</source>
   <translation>请给出 0 到 {0} 之间的值</translation>
  </message>
  <message>
   <source>give the .gpkg file of a search</source>
   <translation>请给出搜索的 .gpkg 文件</translation>
  </message>
  <message>
   <source>give the .recipe.json file of a search</source>
   <translation>请给出搜索的 .recipe.json 文件</translation>
  </message>
  <message>
   <source>give the GeoPackage of a search that was reviewed</source>
   <translation>请给出已审核的搜索的 GeoPackage</translation>
  </message>
  <message>
   <source>give the GeoPackage that a search wrote</source>
   <translation>请给出搜索写出的 GeoPackage</translation>
  </message>
  <message>
   <source>give the GeoPackage that was drawn, after reviewing its places</source>
   <translation>请在审核其地点之后，给出所抽取的 GeoPackage</translation>
  </message>
  <message>
   <source>give the archive</source>
   <translation>请给出影像库</translation>
  </message>
  <message>
   <source>give the archive one (kinscape cover --archive DIR) and search again</source>
   <translation>请为影像库计算土地覆盖 (kinscape cover --archive DIR)，然后重新搜索</translation>
  </message>
  <message>
   <source>give the archive's folder; check its permissions and the disk</source>
   <translation>请给出影像库的文件夹；检查其权限和磁盘</translation>
  </message>
  <message>
   <source>give the earlier date first</source>
   <translation>请将较早的日期放在前面</translation>
  </message>
  <message>
   <source>give the folder in which the rasters are now</source>
   <translation>请给出栅格现在所在的文件夹</translation>
  </message>
  <message>
   <source>give the folder of an archive, or one that 'kinscape publish' prepared</source>
   <translation>请给出影像库的文件夹，或用 'kinscape publish' 准备好的文件夹</translation>
  </message>
  <message>
   <source>give the name of a file</source>
   <translation>请给出文件名</translation>
  </message>
  <message>
   <source>give the name of an output, or its number as text</source>
   <translation>请给出输出的名称，或以文本形式给出其编号</translation>
  </message>
  <message>
   <source>give the name of the keys that it was prepared with</source>
   <translation>请给出准备时所用密钥的名称</translation>
  </message>
  <message>
   <source>give the name without a folder</source>
   <translation>请给出不含文件夹的名称</translation>
  </message>
  <message>
   <source>give the path of a weights file</source>
   <translation>请给出权重文件的路径</translation>
  </message>
  <message>
   <source>give the results of a search, or an archive and examples</source>
   <translation>请给出搜索结果，或影像库和示例</translation>
  </message>
  <message>
   <source>give the table that belongs to these images</source>
   <translation>请给出属于这些图像的表</translation>
  </message>
  <message>
   <source>give the tile size in metres, or index whole files</source>
   <translation>请给出以米为单位的瓦片大小，或将整个文件编入索引</translation>
  </message>
  <message>
   <source>give the token in a file: --token-file</source>
   <translation>请用文件给出令牌：--token-file</translation>
  </message>
  <message>
   <source>give their outputs</source>
   <translation>请给出它们的输出</translation>
  </message>
  <message>
   <source>give them in pip's own configuration or keyring</source>
   <translation>请在 pip 自身的配置或密钥环中设置</translation>
  </message>
  <message>
   <source>give three numbers, such as --bands 4,3,2, or one</source>
   <translation>请给出三个数字（例如 --bands 4,3,2）或一个数字</translation>
  </message>
  <message>
   <source>give up to 1000 places and {0} tiles</source>
   <translation>请给出最多 1000 个地点和 {0} 个瓦片</translation>
  </message>
  <message>
   <source>give weights of a TKANet</source>
   <translation>请给出 TKANet 的权重</translation>
  </message>
  <message>
   <source>give x, y (longitude, latitude) in near_crs</source>
   <translation>请以 near_crs 给出 x, y（经度、纬度）</translation>
  </message>
  <message>
   <source>give xmin,ymin,xmax,ymax</source>
   <translation>请给出 xmin,ymin,xmax,ymax</translation>
  </message>
  <message>
   <source>give yours another name</source>
   <translation>请为您的编码器取其他名称</translation>
  </message>
  <message>
   <source>give {0}</source>
   <translation>请给出 {0}</translation>
  </message>
  <message>
   <source>give {0} rows each</source>
   <translation>请各给出 {0} 行</translation>
  </message>
  <message>
   <source>give {0} to {1} metres a pixel, or leave it out for {2}</source>
   <translation>请给出每像素 {0} 至 {1} 米，或不填，即为 {2}</translation>
  </message>
  <message>
   <source>groups: {0}</source>
   <translation>分组：{0}</translation>
  </message>
  <message>
   <source>has the file changed since it was indexed?</source>
   <translation>编入索引后文件是否有变动？</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>hidden by you</source>
   <translation>已被您隐藏</translation>
  </message>
  <message>
   <source>histogram</source>
   <translation>直方图</translation>
  </message>
  <message>
   <source>hold out fewer groups</source>
   <translation>请少留出一些分组</translation>
  </message>
  <message>
   <source>hold out other groups, or name fewer classes</source>
   <translation>请留出其他分组，或减少类别</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, add that in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities</source>
   <translation>若其所有者有自己的证书颁发机构，请在“设置 &gt; 选项 &gt; 身份验证 &gt; 管理证书 &gt; 颁发机构”中添加</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, give its file (--tls-ca)</source>
   <translation>若其所有者有自己的证书颁发机构，请给出其文件 (--tls-ca)</translation>
  </message>
  <message>
   <source>imagery</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>images</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>import into a new folder</source>
   <translation>请导入到新文件夹</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>已导入</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>index</source>
   <translation>索引</translation>
  </message>
  <message>
   <source>index more imagery</source>
   <translation>请将更多影像编入索引</translation>
  </message>
  <message>
   <source>index more imagery, or use another land cover</source>
   <translation>请将更多影像编入索引，或使用其他土地覆盖</translation>
  </message>
  <message>
   <source>index rasters first</source>
   <translation>请先将栅格编入索引</translation>
  </message>
  <message>
   <source>index rasters first, or bring them back</source>
   <translation>请先将栅格编入索引，或将其恢复</translation>
  </message>
  <message>
   <source>index some rasters first</source>
   <translation>请先将一些栅格编入索引</translation>
  </message>
  <message>
   <source>index the rasters again</source>
   <translation>请重新将栅格编入索引</translation>
  </message>
  <message>
   <source>index them into a new folder</source>
   <translation>请将它们编入新文件夹</translation>
  </message>
  <message>
   <source>index: the archive's approximate index, faster for very large archives.</source>
   <translation>index：影像库的近似索引，对超大影像库更快。</translation>
  </message>
  <message>
   <source>indexing was interrupted: index it again to go on</source>
   <translation>编入索引被中断：请重新编入以继续</translation>
  </message>
  <message>
   <source>information</source>
   <translation>信息</translation>
  </message>
  <message>
   <source>install Kinscape again</source>
   <translation>请重新安装 Kinscape</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 and choose it under 'Python to build on'</source>
   <translation>请安装 Python 3.11 或 3.12，并在“基础 Python”中选择它</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 beside QGIS and choose it under 'Python to build on'</source>
   <translation>请在 QGIS 之外安装 Python 3.11 或 3.12，并在“基础 Python”中选择它</translation>
  </message>
  <message>
   <source>install it in the engine, or give a .pth file</source>
   <translation>请在引擎中安装它，或给出 .pth 文件</translation>
  </message>
  <message>
   <source>install it with one click: Raster &gt; Kinscape &gt; Doctor, or the dock's Search page</source>
   <translation>一键即可安装：栅格 &gt; Kinscape &gt; 诊断，或面板的“搜索”页面</translation>
  </message>
  <message>
   <source>install the component 'private' of the engine</source>
   <translation>请安装引擎的 'private' 组件</translation>
  </message>
  <message>
   <source>install the component private: kinscape install --with private</source>
   <translation>请安装 private 组件：kinscape install --with private</translation>
  </message>
  <message>
   <source>install the engine's networks, or compute the land cover afresh (kinscape cover --fresh)</source>
   <translation>请安装引擎的网络组件，或重新计算土地覆盖（kinscape cover --fresh）</translation>
  </message>
  <message>
   <source>install the engine's networks, or use words, kinds or a land-cover raster</source>
   <translation>请安装引擎的神经网络，或使用 words、kinds 或土地覆盖栅格</translation>
  </message>
  <message>
   <source>install the same version of Kinscape on all machines</source>
   <translation>请在所有计算机上安装相同版本的 Kinscape</translation>
  </message>
  <message>
   <source>install the tenseal that the lock names</source>
   <translation>请安装锁定文件指定的 tenseal</translation>
  </message>
  <message>
   <source>install the version of tenseal that the lock names</source>
   <translation>请安装锁定文件指定版本的 tenseal</translation>
  </message>
  <message>
   <source>install these packages into it, or install the engine with the button above</source>
   <translation>请将这些软件包装入其中，或用上面的按钮安装引擎</translation>
  </message>
  <message>
   <source>installation</source>
   <translation>安装</translation>
  </message>
  <message>
   <source>installed by Kinscape</source>
   <translation>由 Kinscape 安装</translation>
  </message>
  <message>
   <source>installing failed: {0}</source>
   <translation>安装失败：{0}</translation>
  </message>
  <message>
   <source>it begins with https://</source>
   <translation>它以 https:// 开头</translation>
  </message>
  <message>
   <source>it has format {0}, this program reads {1}</source>
   <translation>其格式为 {0}，此程序读取 {1}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>它超过 {0} 字节</translation>
  </message>
  <message>
   <source>it has no list of examples, or too many of them</source>
   <translation>它没有示例列表，或示例过多</translation>
  </message>
  <message>
   <source>it has {0}</source>
   <translation>现有 {0}</translation>
  </message>
  <message>
   <source>it has {0} tiles</source>
   <translation>共有 {0} 个瓦片</translation>
  </message>
  <message>
   <source>it is a whole number</source>
   <translation>它是整数</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>它的嵌套层级过深</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>它不是普通文件</translation>
  </message>
  <message>
   <source>it is of another store, or damaged</source>
   <translation>它属于其他存储库，或已损坏</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>太大</translation>
  </message>
  <message>
   <source>it is too large for a STAC item</source>
   <translation>对 STAC item 来说过大</translation>
  </message>
  <message>
   <source>it looks like https://host:port, as the owner of the archive gives it</source>
   <translation>形如 https://host:port，由影像库所有者提供</translation>
  </message>
  <message>
   <source>it may have been moved; run the search again</source>
   <translation>可能已被移动；请再次运行搜索</translation>
  </message>
  <message>
   <source>it must be a multiple of {0}</source>
   <translation>它必须是 {0} 的倍数</translation>
  </message>
  <message>
   <source>it needs {0} tiles at least</source>
   <translation>至少需要 {0} 个瓦片</translation>
  </message>
  <message>
   <source>it was changed after its export: export it again</source>
   <translation>导出后有变动：请重新导出</translation>
  </message>
  <message>
   <source>its SHA-256 is {0}; ask its owner before you pin that</source>
   <translation>其 SHA-256 为 {0}；固定之前请向其所有者核实</translation>
  </message>
  <message>
   <source>its calibration has no counts</source>
   <translation>其校准没有计数</translation>
  </message>
  <message>
   <source>its calibration has no numbers</source>
   <translation>其校准没有数值</translation>
  </message>
  <message>
   <source>its classes have no names or colours</source>
   <translation>其类别没有名称或颜色</translation>
  </message>
  <message>
   <source>its classes: {0}</source>
   <translation>其类别：{0}</translation>
  </message>
  <message>
   <source>its columns: {0}</source>
   <translation>它的列：{0}</translation>
  </message>
  <message>
   <source>its encoder has no fingerprint</source>
   <translation>其编码器没有指纹</translation>
  </message>
  <message>
   <source>its examples have no roles and vectors</source>
   <translation>其示例没有角色和向量</translation>
  </message>
  <message>
   <source>its fields: none</source>
   <translation>其字段：无</translation>
  </message>
  <message>
   <source>its fields: {0}</source>
   <translation>其字段：{0}</translation>
  </message>
  <message>
   <source>its file is damaged, or mean, std and scale in its card do not fit it</source>
   <translation>其文件已损坏，或其卡片中的 mean、std 和 scale 与之不符</translation>
  </message>
  <message>
   <source>its files have no georeference</source>
   <translation>其文件没有地理配准</translation>
  </message>
  <message>
   <source>its input_px must be a multiple of {0} and larger than its margin</source>
   <translation>其 input_px 必须是 {0} 的倍数，且大于其边距</translation>
  </message>
  <message>
   <source>its layers: {0}</source>
   <translation>它的图层：{0}</translation>
  </message>
  <message>
   <source>its master password is needed; if you have given it, {0}</source>
   <translation>需要其主密码；若您已输入，{0}</translation>
  </message>
  <message>
   <source>its modes: {0}</source>
   <translation>其模式：{0}</translation>
  </message>
  <message>
   <source>its outputs: {0}</source>
   <translation>其输出：{0}</translation>
  </message>
  <message>
   <source>its sources have {0} tiles, it says {1}</source>
   <translation>其来源有 {0} 个瓦片，记录为 {1} 个</translation>
  </message>
  <message>
   <source>its sources: {0}</source>
   <translation>它的来源：{0}</translation>
  </message>
  <message>
   <source>its tables do not fit together</source>
   <translation>其各表互不相符</translation>
  </message>
  <message>
   <source>its weights are probably damaged; get them again</source>
   <translation>其权重可能已损坏；请重新获取</translation>
  </message>
  <message>
   <source>k is {0}</source>
   <translation>k 为 {0}</translation>
  </message>
  <message>
   <source>k must be at least 1, not {0}</source>
   <translation>k 必须至少为 1，而不是 {0}</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>keys are neither copied nor pickled</source>
   <translation>密钥既不能复制，也不能用 pickle 序列化</translation>
  </message>
  <message>
   <source>keys of a store are damaged</source>
   <translation>存储库的密钥已损坏</translation>
  </message>
  <message>
   <source>kind {0}, effort {1}</source>
   <translation>类型 {0}，力度 {1}</translation>
  </message>
  <message>
   <source>kinds (groups of the tiles' vectors), words (kinds of ground found in the imagery), net (the land-cover network), or the path of a land-cover raster. Empty: that of the archive is brought up to date, a new archive gets none. none: it is left as it is.</source>
   <translation>kinds（瓦片向量的分组）、words（在影像中找到的地面类型）、net（土地覆盖网络），或土地覆盖栅格的路径。留空：影像库已有的会更新，新影像库没有土地覆盖。none：保持原样。</translation>
  </message>
  <message>
   <source>kinds of place</source>
   <translation>地点类型</translation>
  </message>
  <message>
   <source>known: auto, cpu, large</source>
   <translation>可用：auto, cpu, large</translation>
  </message>
  <message>
   <source>known: none</source>
   <translation>已知：无</translation>
  </message>
  <message>
   <source>known: run, cancel, carried, ping, quit</source>
   <translation>已知的有：run、cancel、carried、ping、quit</translation>
  </message>
  <message>
   <source>known: {0}</source>
   <translation>可用：{0}</translation>
  </message>
  <message>
   <source>label a second class</source>
   <translation>请标注第二个类别</translation>
  </message>
  <message>
   <source>label fewer than {0}</source>
   <translation>请标注少于 {0} 个</translation>
  </message>
  <message>
   <source>label more images</source>
   <translation>请标注更多图像</translation>
  </message>
  <message>
   <source>label places of at least one other class</source>
   <translation>请标注至少一个其他类别的地点</translation>
  </message>
  <message>
   <source>label some places first</source>
   <translation>请先标注一些地点</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>labels of shape {0} do not fit {1} images of {2} classes</source>
   <translation>形状为 {0} 的标签与 {2} 个类别的 {1} 张图像不符</translation>
  </message>
  <message>
   <source>land cover</source>
   <translation>土地覆盖</translation>
  </message>
  <message>
   <source>land-cover net</source>
   <translation>土地覆盖网络</translation>
  </message>
  <message>
   <source>laplace or gaussian</source>
   <translation>laplace 或 gaussian</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>leaf {0} names tiles that are not there</source>
   <translation>叶节点 {0} 指向不存在的瓦片</translation>
  </message>
  <message>
   <source>learn from at most {0} tiles, or from smaller ones</source>
   <translation>请最多用 {0} 个瓦片学习，或使用更小的瓦片</translation>
  </message>
  <message>
   <source>learned from {0}</source>
   <translation>学自 {0}</translation>
  </message>
  <message>
   <source>leave it away for {0}</source>
   <translation>不填即为 {0}</translation>
  </message>
  <message>
   <source>leave it empty to have one chosen</source>
   <translation>留空则自动选择</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>请不要给出它</translation>
  </message>
  <message>
   <source>leave it out, or choose gaussian</source>
   <translation>请不要给出它，或选用 gaussian</translation>
  </message>
  <message>
   <source>leave it out: all of a vault is sealed</source>
   <translation>请不要给出它：保险库的全部内容都是密封的</translation>
  </message>
  <message>
   <source>leave out everything from ? or #</source>
   <translation>请去掉 ? 或 # 起的所有内容</translation>
  </message>
  <message>
   <source>leave out the overlap, or give a tile size</source>
   <translation>请去掉重叠，或给出瓦片大小</translation>
  </message>
  <message>
   <source>leave the option away</source>
   <translation>请去掉该选项</translation>
  </message>
  <message>
   <source>leave the option out to use the archive's own, or index into a new folder</source>
   <translation>请省略该选项以使用影像库自身的值，或编入新文件夹</translation>
  </message>
  <message>
   <source>leave the score map out</source>
   <translation>请不生成得分图</translation>
  </message>
  <message>
   <source>leave the weights out</source>
   <translation>请不给出权重</translation>
  </message>
  <message>
   <source>legend</source>
   <translation>图例</translation>
  </message>
  <message>
   <source>length {0} of the text encoder of {1} is not possible</source>
   <translation>{1} 的文本编码器长度不能为 {0}</translation>
  </message>
  <message>
   <source>lengths in the grid CRS are off by up to {0} (the sources span a large area)</source>
   <translation>格网 CRS 中的长度误差最大为 {0}（来源跨越的区域很大）</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>级</translation>
  </message>
  <message>
   <source>licence: {0}</source>
   <translation>许可证：{0}</translation>
  </message>
  <message>
   <source>liked</source>
   <translation>相似</translation>
  </message>
  <message>
   <source>line {0} of {1} is not a name and {2} times 0 or 1</source>
   <translation>{1} 的第 {0} 行不是一个名称和 {2} 个 0 或 1</translation>
  </message>
  <message>
   <source>line {0} of {1} says something else of {2} than an earlier one</source>
   <translation>{1} 的第 {0} 行对 {2} 的说明与前面的行不一致</translation>
  </message>
  <message>
   <source>lists are asked for in ascending order, each once</source>
   <translation>列表须按升序查询，每个只查询一次</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>loss {0}</source>
   <translation>损失 {0}</translation>
  </message>
  <message>
   <source>loss {0} at step {1}</source>
   <translation>第 {1} 步的损失 {0}</translation>
  </message>
  <message>
   <source>make a new key</source>
   <translation>请生成新密钥</translation>
  </message>
  <message>
   <source>make a new key, or: chmod 600 {0}</source>
   <translation>请生成新密钥，或执行：chmod 600 {0}</translation>
  </message>
  <message>
   <source>make a request (kinscape sei request), let the owner grant it, and accept the grant</source>
   <translation>请提出申请 (kinscape sei request)，由所有者授权，再接受该授权</translation>
  </message>
  <message>
   <source>make its places anew</source>
   <translation>请重新生成其地点</translation>
  </message>
  <message>
   <source>make new keys by another name</source>
   <translation>请以其他名称生成新密钥</translation>
  </message>
  <message>
   <source>make one with 'kinscape index'</source>
   <translation>请用 'kinscape index' 建立一个</translation>
  </message>
  <message>
   <source>make or ask for new ones</source>
   <translation>请生成新的，或索取新的</translation>
  </message>
  <message>
   <source>make the request again</source>
   <translation>请重新提出申请</translation>
  </message>
  <message>
   <source>map view</source>
   <translation>地图视图</translation>
  </message>
  <message>
   <source>marked as alike</source>
   <translation>已标为相似</translation>
  </message>
  <message>
   <source>marked as not alike</source>
   <translation>已标为不相似</translation>
  </message>
  <message>
   <source>marks were set in the results since the sample was drawn: they do not count here; draw again</source>
   <translation>抽取样本之后，结果中又设置了标记：它们在此不计入；请重新抽取</translation>
  </message>
  <message>
   <source>memory_mb must be a whole number above zero, not {0}</source>
   <translation>memory_mb 必须是大于零的整数，而不是 {0}</translation>
  </message>
  <message>
   <source>mend dim, output or pool (mean, first) in its card</source>
   <translation>请修正其卡片中的 dim、output 或 pool（mean、first）</translation>
  </message>
  <message>
   <source>mend input_px and bands in its card</source>
   <translation>请修正其卡片中的 input_px 和 bands</translation>
  </message>
  <message>
   <source>mend it, or move it away to import without it</source>
   <translation>请修复它，或将其移走后在没有它的情况下导入</translation>
  </message>
  <message>
   <source>mend its card</source>
   <translation>请修正其卡片</translation>
  </message>
  <message>
   <source>mend length and tokenizer in its card</source>
   <translation>请修正其卡片中的 length 和 tokenizer</translation>
  </message>
  <message>
   <source>mend mean, std and scale in its card</source>
   <translation>请修正其卡片中的 mean、std 和 scale</translation>
  </message>
  <message>
   <source>mend output in its card</source>
   <translation>请修正其卡片中的 output</translation>
  </message>
  <message>
   <source>mend the file and import it again</source>
   <translation>请修复文件并重新导入</translation>
  </message>
  <message>
   <source>mend the table</source>
   <translation>请修正该表</translation>
  </message>
  <message>
   <source>metres a pixel are a number above 0</source>
   <translation>每像素的米数是大于 0 的数</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>遗漏</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <source>missing is {0}</source>
   <translation>missing 为 {0}</translation>
  </message>
  <message>
   <source>model {0} gives {1} numbers, its manifest says {2}</source>
   <translation>模型 {0} 给出 {1} 个数值，其清单中为 {2}</translation>
  </message>
  <message>
   <source>model {0} has cell_px {1}</source>
   <translation>模型 {0} 的 cell_px 为 {1}</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, not a TKANet</source>
   <translation>模型 {0} 的类型为 {1}，不是 TKANet</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, which turns no tile into a vector</source>
   <translation>模型 {0} 的类型为 {1}，不能将瓦片转换为向量</translation>
  </message>
  <message>
   <source>model {0} lacks its weights: {1} is not there</source>
   <translation>模型 {0} 缺少权重：{1} 不存在</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels</source>
   <translation>模型 {0} 使用 {1} 像素</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels, with {2} cells of margin</source>
   <translation>模型 {0} 使用 {1} 像素，边距为 {2} 个单元格</translation>
  </message>
  <message>
   <source>models of this kind come as .safetensors</source>
   <translation>此类模型的格式为 .safetensors</translation>
  </message>
  <message>
   <source>modes</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>more places were judged than there are</source>
   <translation>判断过的地点比现有的还多</translation>
  </message>
  <message>
   <source>more queries would average the noise away. If that is what you want: kinscape modes allow, or another mode</source>
   <translation>更多查询会使噪声被平均抵消。若您确需如此：kinscape modes allow，或改用其他模式</translation>
  </message>
  <message>
   <source>more similar than {0} % of random tiles</source>
   <translation>比 {0} % 的随机瓦片更相似</translation>
  </message>
  <message>
   <source>more than {0} images</source>
   <translation>超过 {0} 张图像</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>my land-cover raster</source>
   <translation>我的土地覆盖栅格</translation>
  </message>
  <message>
   <source>name a .parquet file</source>
   <translation>请给出 .parquet 文件的名称</translation>
  </message>
  <message>
   <source>name a base encoder, or a recipe with keep_weight 0</source>
   <translation>请指定基础编码器，或使用 keep_weight 为 0 的配方</translation>
  </message>
  <message>
   <source>name a raster file</source>
   <translation>请给出栅格文件的名称</translation>
  </message>
  <message>
   <source>name a raster file, or give the folder to index</source>
   <translation>请给出栅格文件的名称，或要编入索引的文件夹</translation>
  </message>
  <message>
   <source>name a raster, or a folder that holds files such as .tif, .vrt, .jp2, .png or .jpg</source>
   <translation>请给出栅格，或含有 .tif、.vrt、.jp2、.png、.jpg 等文件的文件夹</translation>
  </message>
  <message>
   <source>name a trained encoder as base, or train one on class folders first</source>
   <translation>请指定训练好的编码器作为基础，或先用类别文件夹训练一个</translation>
  </message>
  <message>
   <source>name an encoder; see: kinscape encoders</source>
   <translation>请指定编码器；参见：kinscape encoders</translation>
  </message>
  <message>
   <source>name an image or raster file, such as a GeoTIFF</source>
   <translation>请给出图像或栅格文件，例如 GeoTIFF</translation>
  </message>
  <message>
   <source>name another file</source>
   <translation>请给出其他文件</translation>
  </message>
  <message>
   <source>name another one</source>
   <translation>请指定其他的</translation>
  </message>
  <message>
   <source>name each differently</source>
   <translation>请各取不同的名称</translation>
  </message>
  <message>
   <source>name from 2 to {0}</source>
   <translation>请给出 2 至 {0} 个</translation>
  </message>
  <message>
   <source>name its folder so</source>
   <translation>请将其文件夹改为此名称</translation>
  </message>
  <message>
   <source>name one of them, such as {0}</source>
   <translation>请给出其中之一，例如 {0}</translation>
  </message>
  <message>
   <source>name rasters or folders</source>
   <translation>请给出栅格或文件夹</translation>
  </message>
  <message>
   <source>name rasters or folders to index</source>
   <translation>请给出要编入索引的栅格或文件夹</translation>
  </message>
  <message>
   <source>name start and end in the card's text part</source>
   <translation>请在卡片的文本部分给出 start 和 end</translation>
  </message>
  <message>
   <source>name the card: a .json file</source>
   <translation>请给出卡片：.json 文件</translation>
  </message>
  <message>
   <source>name the column of vectors</source>
   <translation>请给出向量所在列的名称</translation>
  </message>
  <message>
   <source>name the encoder that it is</source>
   <translation>请给出它实际所属的编码器</translation>
  </message>
  <message>
   <source>name the mode too</source>
   <translation>请同时指明模式</translation>
  </message>
  <message>
   <source>name the model's manifest.json</source>
   <translation>请给出模型的 manifest.json</translation>
  </message>
  <message>
   <source>named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>由变量 KINSCAPE_ENGINE_PYTHON 指定</translation>
  </message>
  <message>
   <source>narrow the search with an extent or a polygon, or leave the score map out</source>
   <translation>请用范围或多边形缩小搜索，或不生成得分图</translation>
  </message>
  <message>
   <source>network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>无 CRS</translation>
  </message>
  <message>
   <source>no Gauss noise has this epsilon and delta</source>
   <translation>没有高斯噪声能满足此 epsilon 和 delta</translation>
  </message>
  <message>
   <source>no NDCG with an ideal called {0}</source>
   <translation>没有名为 {0} 的 NDCG 理想值</translation>
  </message>
  <message>
   <source>no Python {0}.{1} or newer was found to build the engine on</source>
   <translation>未找到可用于构建引擎的 Python {0}.{1} 或更新版本</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>没有应答</translation>
  </message>
  <message>
   <source>no archive was given</source>
   <translation>未给出影像库</translation>
  </message>
  <message>
   <source>no average precision normalised by {0}</source>
   <translation>没有按 {0} 归一化的平均精度</translation>
  </message>
  <message>
   <source>no box on {0} to look for</source>
   <translation>{0} 上没有可供查找的矩形框</translation>
  </message>
  <message>
   <source>no build called {0}</source>
   <translation>没有名为 {0} 的版本</translation>
  </message>
  <message>
   <source>no check called {0}</source>
   <translation>没有名为 {0} 的检查方式</translation>
  </message>
  <message>
   <source>no class has two images; a triplet needs two of one class</source>
   <translation>没有一个类别有两张图像；三元组需要同一类别的两张图像</translation>
  </message>
  <message>
   <source>no component called {0}</source>
   <translation>没有名为 {0} 的组件</translation>
  </message>
  <message>
   <source>no concept was given</source>
   <translation>没有给出概念</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>no distance called {0}</source>
   <translation>没有名为 {0} 的距离</translation>
  </message>
  <message>
   <source>no encoder called {0}</source>
   <translation>没有名为 {0} 的编码器</translation>
  </message>
  <message>
   <source>no example says what to find</source>
   <translation>没有示例说明要找什么</translation>
  </message>
  <message>
   <source>no form of vectors called {0}</source>
   <translation>没有名为 {0} 的向量形式</translation>
  </message>
  <message>
   <source>no imagery here</source>
   <translation>此处没有影像</translation>
  </message>
  <message>
   <source>no index kind {0}</source>
   <translation>没有索引类型 {0}</translation>
  </message>
  <message>
   <source>no job called {0}</source>
   <translation>没有名为 {0} 的作业</translation>
  </message>
  <message>
   <source>no kind of noise called {0}</source>
   <translation>没有名为 {0} 的噪声类型</translation>
  </message>
  <message>
   <source>no land cover called {0}, and no such file</source>
   <translation>没有名为 {0} 的土地覆盖，也没有此文件</translation>
  </message>
  <message>
   <source>no land-cover model called {0}</source>
   <translation>没有名为 {0} 的土地覆盖模型</translation>
  </message>
  <message>
   <source>no land-cover network called {0}</source>
   <translation>没有名为 {0} 的土地覆盖网络</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>no loss called {0}</source>
   <translation>没有名为 {0} 的损失</translation>
  </message>
  <message>
   <source>no message of kind {0} with a header of {1} bytes and {2} parts</source>
   <translation>没有 {0} 类型、标头 {1} 字节、含 {2} 个部分的消息</translation>
  </message>
  <message>
   <source>no mode called {0}</source>
   <translation>没有名为 {0} 的模式</translation>
  </message>
  <message>
   <source>no mode called {0} can be published</source>
   <translation>没有名为 {0} 的可发布模式</translation>
  </message>
  <message>
   <source>no model of yours is called {0}</source>
   <translation>您没有名为 {0} 的模型</translation>
  </message>
  <message>
   <source>no network called {0} to fine-tune</source>
   <translation>没有可微调的名为 {0} 的网络</translation>
  </message>
  <message>
   <source>no operation called {0}</source>
   <translation>没有名为 {0} 的操作</translation>
  </message>
  <message>
   <source>no parcels of kind {0}</source>
   <translation>没有 {0} 类型的地块</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>无图片</translation>
  </message>
  <message>
   <source>no picture of row {0}: {1}</source>
   <translation>第 {0} 行没有图片：{1}</translation>
  </message>
  <message>
   <source>no pipe</source>
   <translation>没有管道</translation>
  </message>
  <message>
   <source>no place is left that could be labelled</source>
   <translation>没有可标注的地点了</translation>
  </message>
  <message>
   <source>no place scores that much</source>
   <translation>没有地点达到此得分</translation>
  </message>
  <message>
   <source>no point yet</source>
   <translation>尚未选点</translation>
  </message>
  <message>
   <source>no polygon layer is chosen</source>
   <translation>未选择多边形图层</translation>
  </message>
  <message>
   <source>no raster found in: {0}</source>
   <translation>未找到栅格：{0}</translation>
  </message>
  <message>
   <source>no raster of {0} can be read</source>
   <translation>{0} 的栅格均无法读取</translation>
  </message>
  <message>
   <source>no raster of {0} can be read: {1}</source>
   <translation>{0} 的栅格均无法读取：{1}</translation>
  </message>
  <message>
   <source>no raster to choose a grid for</source>
   <translation>没有可用于选择格网的栅格</translation>
  </message>
  <message>
   <source>no results were given</source>
   <translation>未给出结果</translation>
  </message>
  <message>
   <source>no review is called {0}</source>
   <translation>没有名为 {0} 的审核</translation>
  </message>
  <message>
   <source>no safe connection to {0}: {1}</source>
   <translation>无法与 {0} 建立安全连接：{1}</translation>
  </message>
  <message>
   <source>no sample was given</source>
   <translation>未给出样本</translation>
  </message>
  <message>
   <source>no source of the archive lies below {0}</source>
   <translation>影像库没有位于 {0} 之下的来源</translation>
  </message>
  <message>
   <source>no sources are given, and the archive remembers none</source>
   <translation>未给出来源，影像库也没有记录来源</translation>
  </message>
  <message>
   <source>no space left on the disk while writing {0}</source>
   <translation>写入 {0} 时磁盘空间不足</translation>
  </message>
  <message>
   <source>no store hides vectors of {0} numbers</source>
   <translation>没有存储库隐藏 {0} 个数值的向量</translation>
  </message>
  <message>
   <source>no such file or folder: {0}</source>
   <translation>没有此文件或文件夹：{0}</translation>
  </message>
  <message>
   <source>no such file: {0}</source>
   <translation>没有此文件：{0}</translation>
  </message>
  <message>
   <source>no table from labels of shape {0} for {1} rows</source>
   <translation>形状为 {0} 的标签无法为 {1} 行生成表</translation>
  </message>
  <message>
   <source>no table of {0} numbers from {1} and {2}</source>
   <translation>没有来自 {1} 和 {2} 的 {0} 个数值的表</translation>
  </message>
  <message>
   <source>no vectors</source>
   <translation>没有向量</translation>
  </message>
  <message>
   <source>no way of choosing triplets called {0}</source>
   <translation>没有名为 {0} 的三元组选取方式</translation>
  </message>
  <message>
   <source>noise cannot be added to {0} numbers</source>
   <translation>无法对 {0} 个数值加噪声</translation>
  </message>
  <message>
   <source>noise needs a query vector of length 1</source>
   <translation>噪声需要长度为 1 的查询向量</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none in QGIS's options; that of the system, if there is one</source>
   <translation>QGIS 选项中未设置；若系统有代理则使用系统的</translation>
  </message>
  <message>
   <source>none of the {0} labelled places of {1} lies on the imagery</source>
   <translation>{1} 的 {0} 个已标注地点均不在影像上</translation>
  </message>
  <message>
   <source>none of {0} sources can be indexed; the first: {1}</source>
   <translation>{0} 个来源都无法编入索引；第一个：{1}</translation>
  </message>
  <message>
   <source>none: searches are exact</source>
   <translation>无：搜索为精确搜索</translation>
  </message>
  <message>
   <source>none: the examples are averaged</source>
   <translation>无：对示例取平均</translation>
  </message>
  <message>
   <source>north to south</source>
   <translation>从北到南</translation>
  </message>
  <message>
   <source>not a coordinate reference system: {0}</source>
   <translation>不是坐标参照系：{0}</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>尚未查询</translation>
  </message>
  <message>
   <source>not computed yet</source>
   <translation>尚未计算</translation>
  </message>
  <message>
   <source>not enough space: {0} MB are needed in {1}, {2} MB are free</source>
   <translation>空间不足：{1} 中需要 {0} MB，可用 {2} MB</translation>
  </message>
  <message>
   <source>not found: {0}</source>
   <translation>未找到：{0}</translation>
  </message>
  <message>
   <source>not in these places</source>
   <translation>这些地点没有</translation>
  </message>
  <message>
   <source>not indexed: {0}</source>
   <translation>未编入索引：{0}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <source>not of all tiles</source>
   <translation>部分瓦片没有</translation>
  </message>
  <message>
   <source>not searchable yet: {0}</source>
   <translation>尚不可搜索：{0}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>nothing (from scratch)</source>
   <translation>无（从头开始）</translation>
  </message>
  <message>
   <source>nothing of this store is in the archive any more</source>
   <translation>此存储库的内容已全部不在影像库中</translation>
  </message>
  <message>
   <source>nothing of {0} can be offered</source>
   <translation>{0} 中没有可提供的内容</translation>
  </message>
  <message>
   <source>nothing of {0} is left to train on</source>
   <translation>{0} 中没有剩余可供训练的内容</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have</source>
   <translation>没有任何信息说明 {0} 应有的 SHA-256</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have, so it cannot be checked</source>
   <translation>没有任何信息说明 {0} 应有的 SHA-256，因此无法校验</translation>
  </message>
  <message>
   <source>of the development folder</source>
   <translation>来自开发文件夹</translation>
  </message>
  <message>
   <source>of {0} marked places the best {1} were taken as examples</source>
   <translation>在 {0} 个已标记的地点中，取最佳的 {1} 个作为示例</translation>
  </message>
  <message>
   <source>of {0}, {1}</source>
   <translation>中心 {0}, {1}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>often a firewall or antivirus program of your organisation opens encrypted connections: ask for its certificate (a .pem file) and choose it under 'Certificate file'</source>
   <translation>常见原因是您所在机构的防火墙或杀毒软件解密了加密连接：请索取其证书（.pem 文件），并在“证书文件”中选择</translation>
  </message>
  <message>
   <source>often another program's libraries are in the way; copy the details when you report this</source>
   <translation>常见原因是受到其他程序的库干扰；报告此问题时请复制详细信息</translation>
  </message>
  <message>
   <source>often the system ran out of memory: use fewer workers; what was finished is kept</source>
   <translation>常见原因是系统内存不足：请减少工作进程；已完成的部分会保留</translation>
  </message>
  <message>
   <source>often too little memory: run it again with fewer workers (KINSCAPE_WORKERS=1); finished blocks are kept</source>
   <translation>常见原因是内存过少：请减少工作进程后再次运行 (KINSCAPE_WORKERS=1)；已完成的块会保留</translation>
  </message>
  <message>
   <source>old files could not be removed: {0}</source>
   <translation>无法移除旧文件：{0}</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install python3-venv; or choose another Python to build on</source>
   <translation>在 Debian 和 Ubuntu 上请安装 python3-venv；或选择其他基础 Python</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install the package python3-venv; or choose another Python to build on; or put pip's wheel into a folder and install from that folder</source>
   <translation>在 Debian 和 Ubuntu 上请安装软件包 python3-venv；或选择其他基础 Python；或将 pip 的 wheel 安装包放入文件夹并从该文件夹安装</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>1 个地点</translation>
  </message>
  <message>
   <source>one place where tiles overlap</source>
   <translation>瓦片重叠处只取一个地点</translation>
  </message>
  <message>
   <source>only a vector of length 1 can be sealed</source>
   <translation>只能密封长度为 1 的向量</translation>
  </message>
  <message>
   <source>only vectors with footprints can be imported</source>
   <translation>只能导入带有覆盖范围的向量</translation>
  </message>
  <message>
   <source>open the archive again</source>
   <translation>请重新打开影像库</translation>
  </message>
  <message>
   <source>orthorectify it first (gdalwarp -rpc)</source>
   <translation>请先做正射校正 (gdalwarp -rpc)</translation>
  </message>
  <message>
   <source>over http anyone on the way could read the token</source>
   <translation>通过 http，途中任何人都能读取令牌</translation>
  </message>
  <message>
   <source>packages</source>
   <translation>软件包</translation>
  </message>
  <message>
   <source>packages were to come from an unprotected address ({0}), where anybody on the way could change them</source>
   <translation>软件包将来自未受保护的地址 ({0})，传输途中任何人都可能更改它们</translation>
  </message>
  <message>
   <source>page {0} of {1}</source>
   <translation>第 {0} 页，共 {1} 页</translation>
  </message>
  <message>
   <source>partly indexed</source>
   <translation>部分编入索引</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>粘贴的图片</translation>
  </message>
  <message>
   <source>path</source>
   <translation>路径</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>pictures of {0} pixels are not possible</source>
   <translation>图片大小不能为 {0} 像素</translation>
  </message>
  <message>
   <source>pieces</source>
   <translation>分段</translation>
  </message>
  <message>
   <source>pip could not be brought up to date; going on with the old one</source>
   <translation>无法更新 pip；继续使用旧版本</translation>
  </message>
  <message>
   <source>pip found nothing to install</source>
   <translation>pip 没有找到可安装的内容</translation>
  </message>
  <message>
   <source>pip's own</source>
   <translation>pip 的默认索引</translation>
  </message>
  <message>
   <source>pixels of {0} m are not possible</source>
   <translation>像素大小不能为 {0} 米</translation>
  </message>
  <message>
   <source>place {0}</source>
   <translation>地点 {0}</translation>
  </message>
  <message>
   <source>place {0} by looks alone</source>
   <translation>仅按外观排名第 {0}</translation>
  </message>
  <message>
   <source>places</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>places must be pairs of longitude and latitude, not of shape {0}</source>
   <translation>地点必须是经度和纬度的数对，而不是形状 {0}</translation>
  </message>
  <message>
   <source>please report this</source>
   <translation>请报告此问题</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>port, workers, budget or window are out of range</source>
   <translation>端口、工作进程数、预算或时间窗口超出范围</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <source>prepare a new store</source>
   <translation>请准备新的存储库</translation>
  </message>
  <message>
   <source>prepare it again: kinscape sei prepare</source>
   <translation>请重新准备：kinscape sei prepare</translation>
  </message>
  <message>
   <source>prepare it with: kinscape publish</source>
   <translation>请用以下命令准备：kinscape publish</translation>
  </message>
  <message>
   <source>prepare the store again</source>
   <translation>请重新准备存储库</translation>
  </message>
  <message>
   <source>presence labels of shape {0} do not fit {1} images</source>
   <translation>形状为 {0} 的出现标签与 {1} 张图像不符</translation>
  </message>
  <message>
   <source>press, drag and release to draw a box</source>
   <translation>按下、拖动并松开以绘制矩形框</translation>
  </message>
  <message>
   <source>print</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>private</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>private search needs the package tenseal, which is not installed here</source>
   <translation>隐私搜索需要软件包 tenseal，此处未安装</translation>
  </message>
  <message>
   <source>private: encrypted. What the server learns in each stands in the help of the Remote page.</source>
   <translation>private：加密。服务器在各模式中获知什么，见“远程”页面的帮助。</translation>
  </message>
  <message>
   <source>publish</source>
   <translation>发布</translation>
  </message>
  <message>
   <source>publish it again</source>
   <translation>请重新发布</translation>
  </message>
  <message>
   <source>publish it again, or update Kinscape</source>
   <translation>请重新发布，或更新 Kinscape</translation>
  </message>
  <message>
   <source>publish one under another name</source>
   <translation>请将其中一个以其他名称发布</translation>
  </message>
  <message>
   <source>publish the archive again</source>
   <translation>请重新发布影像库</translation>
  </message>
  <message>
   <source>publish the archive again with this mode</source>
   <translation>请以此模式重新发布影像库</translation>
  </message>
  <message>
   <source>publish the archive again, or run: kinscape sei add</source>
   <translation>请重新发布影像库，或运行：kinscape sei add</translation>
  </message>
  <message>
   <source>publish the vault again under another name</source>
   <translation>请以其他名称重新发布保险库</translation>
  </message>
  <message>
   <source>published</source>
   <translation>已发布</translation>
  </message>
  <message>
   <source>put .jpg, .png or .tif files there</source>
   <translation>请将 .jpg、.png 或 .tif 文件放到那里</translation>
  </message>
  <message>
   <source>put it beside the card</source>
   <translation>请将它放在卡片旁边</translation>
  </message>
  <message>
   <source>put name and password, or the token, into an authentication entry of QGIS</source>
   <translation>请将用户名和密码或令牌放入 QGIS 的身份验证条目</translation>
  </message>
  <message>
   <source>put the item that belongs to the file beside it, or move it away</source>
   <translation>请将与该文件对应的 item 放在旁边，或将现有的移走</translation>
  </message>
  <message>
   <source>put {0} into {1}</source>
   <translation>请将 {0} 放入 {1}</translation>
  </message>
  <message>
   <source>pyqtgraph is not there: the histogram is drawn in a simpler way</source>
   <translation>没有 pyqtgraph：直方图以较简单的方式绘制</translation>
  </message>
  <message>
   <source>pyqtgraph {0} of {1}</source>
   <translation>pyqtgraph {0}，位于 {1}</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>raise the limit in the settings, or use fewer workers</source>
   <translation>请在设置中提高限制，或减少工作进程</translation>
  </message>
  <message>
   <source>ranked by looks alone: the land cover of the query is not known</source>
   <translation>仅按外观排名：查询的土地覆盖未知</translation>
  </message>
  <message>
   <source>ranked by looks alone: {0}</source>
   <translation>仅按外观排名：{0}</translation>
  </message>
  <message>
   <source>ranking</source>
   <translation>排名</translation>
  </message>
  <message>
   <source>rankings must be a table (queries, ranks), not of shape {0}</source>
   <translation>排名必须是表格（查询、名次），而不是 {0} 形状</translation>
  </message>
  <message>
   <source>rasters</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>回执</translation>
  </message>
  <message>
   <source>reduce them to 128 numbers</source>
   <translation>请将其降到 128 个数值</translation>
  </message>
  <message>
   <source>reinstall the engine's environment</source>
   <translation>请重新安装引擎的环境</translation>
  </message>
  <message>
   <source>remove it first to replace it</source>
   <translation>要替换它，请先将其移除</translation>
  </message>
  <message>
   <source>remove it to begin the training again</source>
   <translation>请将其移除以重新开始训练</translation>
  </message>
  <message>
   <source>remove it; it is made again</source>
   <translation>请将其删除；它会重新生成</translation>
  </message>
  <message>
   <source>remove it; it is trained again</source>
   <translation>请将其移除；它会重新训练</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>修复</translation>
  </message>
  <message>
   <source>report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>rerank</source>
   <translation>重新排序</translation>
  </message>
  <message>
   <source>restore it from a copy, or delete it: those who know the old key must then accept the new one</source>
   <translation>请从副本恢复，或将其删除：此后，知道旧密钥的人须接受新密钥</translation>
  </message>
  <message>
   <source>restore the folder from a copy, or index the sources again into a new folder</source>
   <translation>请从副本恢复该文件夹，或将来源重新编入新文件夹</translation>
  </message>
  <message>
   <source>review</source>
   <translation>审核</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then build the index</source>
   <translation>请再次运行 'kinscape index' 完成它，然后构建索引</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then compute the land cover</source>
   <translation>请再次运行 'kinscape index' 使其完成，然后计算土地覆盖</translation>
  </message>
  <message>
   <source>run first: kinscape sei add</source>
   <translation>请先运行：kinscape sei add</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>请再次运行</translation>
  </message>
  <message>
   <source>run it again, while nothing changes its files</source>
   <translation>请再次运行，运行期间不要更改其文件</translation>
  </message>
  <message>
   <source>run it for each</source>
   <translation>请分别运行</translation>
  </message>
  <message>
   <source>run the installation again: what is already here is kept</source>
   <translation>请再次运行安装：已在本机的部分会保留</translation>
  </message>
  <message>
   <source>run the installation again; if it happens again, the index or something on the way changes files: use another package index</source>
   <translation>请再次运行安装；若再次发生，说明索引或途中某处更改了文件：请使用其他软件包索引</translation>
  </message>
  <message>
   <source>run the same 'kinscape index' again to go on</source>
   <translation>请再次运行相同的 'kinscape index' 以继续</translation>
  </message>
  <message>
   <source>run the search again</source>
   <translation>请再次运行搜索</translation>
  </message>
  <message>
   <source>run the search again to have one</source>
   <translation>再次运行搜索即可得到</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>save it with torch.jit.save (TorchScript)</source>
   <translation>请用 torch.jit.save 保存 (TorchScript)</translation>
  </message>
  <message>
   <source>save or drop the edits of the layer, and mark again</source>
   <translation>请保存或放弃该图层的编辑，然后重新标记</translation>
  </message>
  <message>
   <source>save the concept again</source>
   <translation>请重新保存概念</translation>
  </message>
  <message>
   <source>score</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>score of at least {0}</source>
   <translation>得分至少 {0}</translation>
  </message>
  <message>
   <source>scores are from -1 to 1</source>
   <translation>得分范围为 -1 至 1</translation>
  </message>
  <message>
   <source>scores differ from those in the open by at most {0}</source>
   <translation>得分与直接计算的得分最多相差 {0}</translation>
  </message>
  <message>
   <source>sealed bytes cannot be used</source>
   <translation>密封的字节无法使用</translation>
  </message>
  <message>
   <source>search again</source>
   <translation>请再次搜索</translation>
  </message>
  <message>
   <source>search again: older results lack it</source>
   <translation>请再次搜索：较早的结果没有它</translation>
  </message>
  <message>
   <source>search again: older results lack them</source>
   <translation>请再次搜索：较早的结果没有它们</translation>
  </message>
  <message>
   <source>search exactly: that is fastest for so few</source>
   <translation>请使用精确搜索：数量这么少时它最快</translation>
  </message>
  <message>
   <source>search it by its own tiles, or index the sources again with an encoder that you have</source>
   <translation>请用其自身的瓦片搜索，或用您已有的编码器重新将来源编入索引</translation>
  </message>
  <message>
   <source>search with fewer filters</source>
   <translation>请减少过滤条件后搜索</translation>
  </message>
  <message>
   <source>searched exactly: a score map needs the score of every tile</source>
   <translation>已精确搜索：得分图需要每个瓦片的得分</translation>
  </message>
  <message>
   <source>searched exactly: the archive has no approximate index</source>
   <translation>已精确搜索：影像库没有近似索引</translation>
  </message>
  <message>
   <source>searched exactly: the filters leave {0} of {1} tiles</source>
   <translation>已精确搜索：过滤后剩下 {1} 个瓦片中的 {0} 个</translation>
  </message>
  <message>
   <source>searched exactly: {0}</source>
   <translation>已精确搜索：{0}</translation>
  </message>
  <message>
   <source>see 'kinscape info' for their paths</source>
   <translation>其路径见 'kinscape info'</translation>
  </message>
  <message>
   <source>see docs on recipes: numbers, names and pairs as written there</source>
   <translation>请参阅配方文档：数字、名称和数对须按其中的写法</translation>
  </message>
  <message>
   <source>see docs/architecture.md, 'Jobs'</source>
   <translation>见 docs/architecture.md 的 'Jobs'</translation>
  </message>
  <message>
   <source>see docs/landcover.md</source>
   <translation>请参阅 docs/landcover.md</translation>
  </message>
  <message>
   <source>see docs/landcover.md, 'Data of your own'</source>
   <translation>请参阅 docs/landcover.md 中的“Data of your own”</translation>
  </message>
  <message>
   <source>see kinscape serve --help</source>
   <translation>参见 kinscape serve --help</translation>
  </message>
  <message>
   <source>see the help on bringing an encoder</source>
   <translation>请参阅关于使用自有编码器的帮助</translation>
  </message>
  <message>
   <source>see the models that come with Kinscape for an example</source>
   <translation>请参考 Kinscape 自带的模型</translation>
  </message>
  <message>
   <source>see: kinscape accounts list</source>
   <translation>参见：kinscape accounts list</translation>
  </message>
  <message>
   <source>see: kinscape encoders</source>
   <translation>参见：kinscape encoders</translation>
  </message>
  <message>
   <source>see: kinscape keys list</source>
   <translation>参见：kinscape keys list</translation>
  </message>
  <message>
   <source>see: kinscape sei info</source>
   <translation>参见：kinscape sei info</translation>
  </message>
  <message>
   <source>see: kinscape sei list</source>
   <translation>参见：kinscape sei list</translation>
  </message>
  <message>
   <source>see: kinscape sei {0} --help</source>
   <translation>参见：kinscape sei {0} --help</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>分割</translation>
  </message>
  <message>
   <source>sei {0} needs {1}</source>
   <translation>sei {0} 需要 {1}</translation>
  </message>
  <message>
   <source>sei {0} works on one store</source>
   <translation>sei {0} 只能处理一个存储库</translation>
  </message>
  <message>
   <source>send less at once</source>
   <translation>请每次少发送一些</translation>
  </message>
  <message>
   <source>send paths, not data</source>
   <translation>请发送路径，而不是数据</translation>
  </message>
  <message>
   <source>send them first</source>
   <translation>请先发送它们</translation>
  </message>
  <message>
   <source>server</source>
   <translation>服务器</translation>
  </message>
  <message>
   <source>set --bands within 1 to {0}</source>
   <translation>请将 --bands 设为 1 至 {0}</translation>
  </message>
  <message>
   <source>set it to a whole number, or unset it</source>
   <translation>请将其设为整数，或取消设置</translation>
  </message>
  <message>
   <source>set near to the point's x, y</source>
   <translation>请将 near 设为该点的 x, y</translation>
  </message>
  <message>
   <source>set radius_m, such as 5000</source>
   <translation>请设置 radius_m，例如 5000</translation>
  </message>
  <message>
   <source>set the address of an index that has it under 'Index of the small torch build', or choose the large build</source>
   <translation>请在“小型版 torch 的索引”中设置提供它的索引地址，或选择大型版</translation>
  </message>
  <message>
   <source>set up the engine again with its networks, or use encoder 'handcrafted'</source>
   <translation>请重新设置带有神经网络的引擎，或使用编码器 'handcrafted'</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks</source>
   <translation>请重新设置引擎的环境并包含其神经网络</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks, or use encoder 'handcrafted'</source>
   <translation>请重新设置引擎的环境并包含其神经网络，或使用编码器 'handcrafted'</translation>
  </message>
  <message>
   <source>set up the engine's environment again, or use encoder 'handcrafted'</source>
   <translation>请重新设置引擎的环境，或使用编码器 'handcrafted'</translation>
  </message>
  <message>
   <source>set up the engine's environment again, with networks</source>
   <translation>请重新设置引擎的环境，并包含神经网络</translation>
  </message>
  <message>
   <source>set up the engine's environment again{0}; what is there: kinscape doctor</source>
   <translation>请重新安装引擎环境{0}；查看现有内容：kinscape doctor</translation>
  </message>
  <message>
   <source>several classes have an image called {0}, so the table of marks does not tell which is meant</source>
   <translation>多个类别中都有名为 {0} 的图像，因此标记表无法说明指的是哪一张</translation>
  </message>
  <message>
   <source>similar</source>
   <translation>相似</translation>
  </message>
  <message>
   <source>similarity</source>
   <translation>相似度</translation>
  </message>
  <message>
   <source>similarity search</source>
   <translation>相似性搜索</translation>
  </message>
  <message>
   <source>somebody put back an old copy; tell its owner</source>
   <translation>有人放回了旧副本；请告知其所有者</translation>
  </message>
  <message>
   <source>sort the file by 'source' first</source>
   <translation>请先将文件按 'source' 排序</translation>
  </message>
  <message>
   <source>source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>source {0}: state {1}, {2} tiles</source>
   <translation>来源 {0}：状态 {1}，{2} 个瓦片</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>step {0}</source>
   <translation>第 {0} 步</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>步</translation>
  </message>
  <message>
   <source>stop rule</source>
   <translation>停止规则</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>such an address ends up in files: give them in pip's own configuration or keyring</source>
   <translation>这样的地址会写入文件：请在 pip 自身的配置或密钥环中设置凭据</translation>
  </message>
  <message>
   <source>such as "file": "text.onnx", "tokenizer": "tokenizer.json"</source>
   <translation>例如 "file": "text.onnx", "tokenizer": "tokenizer.json"</translation>
  </message>
  <message>
   <source>such as https://archives.example:8443</source>
   <translation>例如 https://archives.example:8443</translation>
  </message>
  <message>
   <source>such as private,private-exact</source>
   <translation>例如 private,private-exact</translation>
  </message>
  <message>
   <source>take a smaller one</source>
   <translation>请选用更小的</translation>
  </message>
  <message>
   <source>take the grant that was made for this request</source>
   <translation>请使用为此申请生成的授权</translation>
  </message>
  <message>
   <source>the action {0} is not known</source>
   <translation>未知的操作 {0}</translation>
  </message>
  <message>
   <source>the address of a server must hold no password</source>
   <translation>服务器的地址不能包含密码</translation>
  </message>
  <message>
   <source>the address of the package index begins with http:, where anybody on the way could change packages</source>
   <translation>软件包索引的地址以 http: 开头，传输途中任何人都可能更改软件包</translation>
  </message>
  <message>
   <source>the address of the package index carries a user name or password, or a key after ? or #</source>
   <translation>软件包索引的地址中含有用户名或密码，或在 ? 或 # 之后含有密钥</translation>
  </message>
  <message>
   <source>the address of {0} is not known in this network</source>
   <translation>此网络中无法解析 {0} 的地址</translation>
  </message>
  <message>
   <source>the answer cannot be opened</source>
   <translation>无法打开应答</translation>
  </message>
  <message>
   <source>the answer that QGIS carried cannot be read: {0}</source>
   <translation>无法读取 QGIS 转发的应答：{0}</translation>
  </message>
  <message>
   <source>the archive does not offer {0} for this mode</source>
   <translation>影像库没有为此模式提供 {0}</translation>
  </message>
  <message>
   <source>the archive has changed since it was published</source>
   <translation>影像库在发布后已有变动</translation>
  </message>
  <message>
   <source>the archive has no tiles</source>
   <translation>影像库没有瓦片</translation>
  </message>
  <message>
   <source>the archive has no tiles of {0} m</source>
   <translation>影像库没有 {0} 米的瓦片</translation>
  </message>
  <message>
   <source>the archive is not complete: indexing was stopped or is under way</source>
   <translation>影像库不完整：索引已停止或正在进行</translation>
  </message>
  <message>
   <source>the archive was changed on the server while it was asked</source>
   <translation>查询期间服务器上的影像库发生了变动</translation>
  </message>
  <message>
   <source>the archive was changed since the store was</source>
   <translation>影像库在存储库之后有变动</translation>
  </message>
  <message>
   <source>the archive {0} is not there any more</source>
   <translation>影像库 {0} 已不存在</translation>
  </message>
  <message>
   <source>the authentication entry of {0} is not there any more</source>
   <translation>{0} 的身份验证条目已不存在</translation>
  </message>
  <message>
   <source>the best {0}</source>
   <translation>最佳的 {0} 个</translation>
  </message>
  <message>
   <source>the best {0} places are not possible</source>
   <translation>最佳地点数不能为 {0}</translation>
  </message>
  <message>
   <source>the box {0} is empty</source>
   <translation>矩形框 {0} 为空</translation>
  </message>
  <message>
   <source>the box {0} lies outside {1}</source>
   <translation>矩形框 {0} 位于 {1} 之外</translation>
  </message>
  <message>
   <source>the bytes a tile of a local index are a whole number</source>
   <translation>本地索引的每瓦片字节数须为整数</translation>
  </message>
  <message>
   <source>the certificate file does not exist: {0}</source>
   <translation>证书文件不存在：{0}</translation>
  </message>
  <message>
   <source>the certificate of {0} cannot be trusted, so nothing was sent: {1}</source>
   <translation>{0} 的证书不可信任，因此没有发送任何内容：{1}</translation>
  </message>
  <message>
   <source>the certificate of {0} is not trusted</source>
   <translation>{0} 的证书不受信任</translation>
  </message>
  <message>
   <source>the certificate of {0} is not valid today</source>
   <translation>{0} 的证书目前不在有效期内</translation>
  </message>
  <message>
   <source>the certificate {0} and its key cannot be used: {1}</source>
   <translation>证书 {0} 及其密钥无法使用：{1}</translation>
  </message>
  <message>
   <source>the class {0} has two weights</source>
   <translation>地类 {0} 有两个权重</translation>
  </message>
  <message>
   <source>the class {0} of {1} has too few {2}images: {3}, not at least 2</source>
   <translation>{1} 的类别 {0} 中{2}图像过少：{3}，至少需要 2 幅</translation>
  </message>
  <message>
   <source>the clusters hold numbers that are none</source>
   <translation>聚类中含有无效数值</translation>
  </message>
  <message>
   <source>the concept {0} was taught with the encoder {1} ({2}), {3} was made with {4}</source>
   <translation>概念 {0} 是用编码器 {1} ({2}) 教的，而 {3} 是用 {4} 建立的</translation>
  </message>
  <message>
   <source>the connection broke while {0} was on the way</source>
   <translation>传输 {0} 时连接中断</translation>
  </message>
  <message>
   <source>the database needs the package {0}</source>
   <translation>数据库需要软件包 {0}</translation>
  </message>
  <message>
   <source>the database {0} cannot be used ({1})</source>
   <translation>数据库 {0} 无法使用 ({1})</translation>
  </message>
  <message>
   <source>the database's URL cannot be used</source>
   <translation>数据库的 URL 无法使用</translation>
  </message>
  <message>
   <source>the dates {0}/{1} end before they begin</source>
   <translation>日期 {0}/{1} 的结束早于开始</translation>
  </message>
  <message>
   <source>the demo server could not be started: {0}</source>
   <translation>无法启动演示服务器：{0}</translation>
  </message>
  <message>
   <source>the demo server did not start in time</source>
   <translation>演示服务器未能及时启动</translation>
  </message>
  <message>
   <source>the demo server has ended: {0}</source>
   <translation>演示服务器已结束：{0}</translation>
  </message>
  <message>
   <source>the demo server is not on this computer</source>
   <translation>演示服务器不在此计算机上</translation>
  </message>
  <message>
   <source>the demo server said something else than where it is</source>
   <translation>演示服务器返回的不是其地址</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the images' coordinates</source>
   <translation>距离惩罚的损失需要图像的坐标</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the places' coordinates</source>
   <translation>距离惩罚的损失需要地点的坐标</translation>
  </message>
  <message>
   <source>the downloaded {0} is not the published file: its size or sha256 differs</source>
   <translation>下载的 {0} 不是发布的文件：其大小或 sha256 不同</translation>
  </message>
  <message>
   <source>the encoder {0}</source>
   <translation>编码器 {0}</translation>
  </message>
  <message>
   <source>the encryption library refuses {0}: {1}</source>
   <translation>加密库拒绝 {0}：{1}</translation>
  </message>
  <message>
   <source>the engine could not be started</source>
   <translation>引擎无法启动</translation>
  </message>
  <message>
   <source>the engine could not be started: {0}: {1}</source>
   <translation>引擎无法启动：{0}：{1}</translation>
  </message>
  <message>
   <source>the engine did not start within {0} s{1}</source>
   <translation>引擎在 {0} 秒内没有启动{1}</translation>
  </message>
  <message>
   <source>the engine is Kinscape {0}, QGIS runs Kinscape {1}</source>
   <translation>引擎为 Kinscape {0}，而 QGIS 运行的是 Kinscape {1}</translation>
  </message>
  <message>
   <source>the engine made no picture of it</source>
   <translation>引擎没有生成其图片</translation>
  </message>
  <message>
   <source>the engine reported progress without a stage or a count</source>
   <translation>引擎报告的进度缺少阶段或计数</translation>
  </message>
  <message>
   <source>the engine was lost twice before it began</source>
   <translation>引擎在开始前两次失去连接</translation>
  </message>
  <message>
   <source>the engine wrote something that is not its protocol: {0}</source>
   <translation>引擎输出了不符合其协议的内容：{0}</translation>
  </message>
  <message>
   <source>the engine's Python of the settings</source>
   <translation>设置中的引擎 Python</translation>
  </message>
  <message>
   <source>the examples cancel each other out</source>
   <translation>这些示例相互抵消</translation>
  </message>
  <message>
   <source>the extent {0},{1},{2},{3} is empty</source>
   <translation>范围 {0},{1},{2},{3} 为空</translation>
  </message>
  <message>
   <source>the field {0} of {1} has {2} different values</source>
   <translation>{1} 的字段 {0} 有 {2} 个不同的值</translation>
  </message>
  <message>
   <source>the file is probably damaged or cut short; copy or download it again</source>
   <translation>文件可能已损坏或不完整；请重新复制或下载</translation>
  </message>
  <message>
   <source>the filter '{0}' leaves no tile ({1})</source>
   <translation>过滤条件“{0}”没有留下瓦片（{1}）</translation>
  </message>
  <message>
   <source>the folder is protected, or another program (often an antivirus scan) holds the file: choose another location, or wait a minute and run the installation again</source>
   <translation>文件夹受保护，或其他程序（常为杀毒扫描）正占用该文件：请选择其他位置，或稍等一分钟后再次运行安装</translation>
  </message>
  <message>
   <source>the folder of packages does not exist: {0}</source>
   <translation>软件包文件夹不存在：{0}</translation>
  </message>
  <message>
   <source>the grant {0} cannot be read: {1}</source>
   <translation>无法读取授权 {0}：{1}</translation>
  </message>
  <message>
   <source>the images have more than {0} GB of pixels</source>
   <translation>图像的像素超过 {0} GB</translation>
  </message>
  <message>
   <source>the index gave only {0} places; an exact search may find more</source>
   <translation>索引只给出 {0} 个地点；精确搜索可能会找到更多</translation>
  </message>
  <message>
   <source>the job needs more memory{0}</source>
   <translation>作业需要更多内存{0}</translation>
  </message>
  <message>
   <source>the key file {0} can be read by others</source>
   <translation>密钥文件 {0} 可被他人读取</translation>
  </message>
  <message>
   <source>the key file {0} cannot be read: {1}</source>
   <translation>无法读取密钥文件 {0}：{1}</translation>
  </message>
  <message>
   <source>the key of this vault is not in the key folder of this computer</source>
   <translation>此保险库的密钥不在此计算机的密钥文件夹中</translation>
  </message>
  <message>
   <source>the labelled places give {0} tiles</source>
   <translation>已标注的地点产生 {0} 个瓦片</translation>
  </message>
  <message>
   <source>the land cover has no class {0}</source>
   <translation>土地覆盖没有地类 {0}</translation>
  </message>
  <message>
   <source>the land cover of {0} is not known: {1}</source>
   <translation>{0} 的土地覆盖未知：{1}</translation>
  </message>
  <message>
   <source>the land cover of {0} is taken from the tiles under it: {1}</source>
   <translation>{0} 的土地覆盖取自其下方的瓦片：{1}</translation>
  </message>
  <message>
   <source>the land cover {0} is another one in this worker than where the run was started</source>
   <translation>此工作进程中的土地覆盖 {0} 与启动运行处的不同</translation>
  </message>
  <message>
   <source>the land cover {0} is another one than when the archive's was computed</source>
   <translation>土地覆盖 {0} 与计算影像库土地覆盖时的不同</translation>
  </message>
  <message>
   <source>the land-cover classes are not a list of names and colours</source>
   <translation>土地覆盖的类别不是名称和颜色的列表</translation>
  </message>
  <message>
   <source>the land-cover map cannot be written: {0}</source>
   <translation>无法写入土地覆盖图：{0}</translation>
  </message>
  <message>
   <source>the land-cover map would have {0} x {1} pixels</source>
   <translation>土地覆盖图将有 {0} x {1} 像素</translation>
  </message>
  <message>
   <source>the land-cover network needs PyTorch, which is not installed in the engine</source>
   <translation>土地覆盖网络需要 PyTorch，引擎中未安装</translation>
  </message>
  <message>
   <source>the last lines are below</source>
   <translation>最后几行见下</translation>
  </message>
  <message>
   <source>the learner {0} is not known</source>
   <translation>未知的学习器 {0}</translation>
  </message>
  <message>
   <source>the ledger of noise {0} cannot be used: {1}</source>
   <translation>噪声账本 {0} 无法使用：{1}</translation>
  </message>
  <message>
   <source>the limit of memory has no effect on this system</source>
   <translation>内存限制在此系统上不起作用</translation>
  </message>
  <message>
   <source>the loss became {0} in step {1}</source>
   <translation>损失在第 {1} 步变为 {0}</translation>
  </message>
  <message>
   <source>the manifest of model {0} has margin_cells {1}</source>
   <translation>模型 {0} 的清单中 margin_cells 为 {1}</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>the map has pixels of {0} m; the network was trained on pixels of {1} m, so expect more mistakes than its card says</source>
   <translation>地图的像素为 {0} 米；该网络是用 {1} 米的像素训练的，因此错误会比其卡片所述的更多</translation>
  </message>
  <message>
   <source>the mode {0} has no keys of this kind</source>
   <translation>模式 {0} 没有此类密钥</translation>
  </message>
  <message>
   <source>the mode {0} needs the package {1}, which is not installed</source>
   <translation>模式 {0} 需要软件包 {1}，而它未安装</translation>
  </message>
  <message>
   <source>the modes must be named once each</source>
   <translation>每个模式只能指明一次</translation>
  </message>
  <message>
   <source>the network was lost on the way to {0}</source>
   <translation>连接 {0} 的途中网络中断</translation>
  </message>
  <message>
   <source>the option sei.{0} is no whole number</source>
   <translation>选项 sei.{0} 不是整数</translation>
  </message>
  <message>
   <source>the option {0} is given twice</source>
   <translation>选项 {0} 给出了两次</translation>
  </message>
  <message>
   <source>the option {0} of the mode is given twice</source>
   <translation>模式的选项 {0} 给出了两次</translation>
  </message>
  <message>
   <source>the option {0} of the mode must be a whole number from {1} to {2}</source>
   <translation>模式的选项 {0} 须为 {1} 至 {2} 的整数</translation>
  </message>
  <message>
   <source>the output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>the overlap is {0} instead of {1}: the nearest that encoder {2} can share between tiles</source>
   <translation>重叠为 {0} 而不是 {1}：这是编码器 {2} 在瓦片间可共享的最接近值</translation>
  </message>
  <message>
   <source>the overviews of the land-cover map cannot be written (code {0})</source>
   <translation>无法写入土地覆盖图的金字塔（代码 {0}）</translation>
  </message>
  <message>
   <source>the owner published no lists of this archive</source>
   <translation>所有者没有发布此影像库的列表</translation>
  </message>
  <message>
   <source>the owner published no table for a coarse pass</source>
   <translation>所有者没有发布粗略比较表</translation>
  </message>
  <message>
   <source>the owner reduced vectors from {0} to {1} numbers: scores are those of the reduced vectors, and the ranking is not quite that of a local search</source>
   <translation>所有者已将向量从 {0} 个数值缩减为 {1} 个：得分为缩减后向量的得分，排名与本地搜索不完全相同</translation>
  </message>
  <message>
   <source>the owner tells the number, usually 128</source>
   <translation>数值由所有者告知，通常为 128</translation>
  </message>
  <message>
   <source>the owner's keys of this store are not on this computer</source>
   <translation>此存储库的所有者密钥不在此计算机上</translation>
  </message>
  <message>
   <source>the owner's signature does not fit: this is not the owner's, or it was altered</source>
   <translation>所有者的签名不符：这不是所有者的内容，或已被更改</translation>
  </message>
  <message>
   <source>the owner's signing key was seen for the first time: {0}; compare it with what the owner tells you on another way</source>
   <translation>首次见到所有者的签名密钥：{0}；请与所有者通过其他途径告知您的内容核对</translation>
  </message>
  <message>
   <source>the owner's table has {0} directions, {1} were asked for</source>
   <translation>所有者的表有 {0} 个方向，而请求了 {1} 个</translation>
  </message>
  <message>
   <source>the package index asks for a user name and a password (401): {0}</source>
   <translation>软件包索引要求用户名和密码 (401)：{0}</translation>
  </message>
  <message>
   <source>the package index does not have it (404): {0}</source>
   <translation>软件包索引中没有 (404)：{0}</translation>
  </message>
  <message>
   <source>the package index has a fault of its own ({0}): {1}</source>
   <translation>软件包索引自身出错 ({0})：{1}</translation>
  </message>
  <message>
   <source>the package index names a file as no package is named: {0}</source>
   <translation>软件包索引给出的文件名不符合软件包的命名方式：{0}</translation>
  </message>
  <message>
   <source>the package index refuses (403): {0}</source>
   <translation>软件包索引拒绝访问 (403)：{0}</translation>
  </message>
  <message>
   <source>the packages are installed, but {0} cannot be loaded: {1}</source>
   <translation>软件包已安装，但无法加载 {0}：{1}</translation>
  </message>
  <message>
   <source>the paper found 128 best</source>
   <translation>论文中 128 效果最佳</translation>
  </message>
  <message>
   <source>the pass {0} is not known</source>
   <translation>未知的比较方式 {0}</translation>
  </message>
  <message>
   <source>the path of {0} is too long: this system cannot make the files of the packages in it</source>
   <translation>{0} 的路径过长：此系统无法在其中创建软件包的文件</translation>
  </message>
  <message>
   <source>the pictures of {0} have no place on the map</source>
   <translation>{0} 的图片没有地图位置</translation>
  </message>
  <message>
   <source>the places cannot be written: {0}</source>
   <translation>无法写出地点：{0}</translation>
  </message>
  <message>
   <source>the places lie too close together to keep some apart in space to judge by</source>
   <translation>这些地点彼此太近，无法在空间上留出一部分用于评估</translation>
  </message>
  <message>
   <source>the plugin was updated meanwhile: restart QGIS</source>
   <translation>插件在此期间已更新：请重新启动 QGIS</translation>
  </message>
  <message>
   <source>the point {0}, {1} is nowhere on earth</source>
   <translation>点 {0}, {1} 不在地球上</translation>
  </message>
  <message>
   <source>the polygons lie outside the area of the archive's coordinate reference system</source>
   <translation>多边形位于影像库坐标参照系的适用区域之外</translation>
  </message>
  <message>
   <source>the probe of this archive cannot be used</source>
   <translation>此影像库的校验样本无法使用</translation>
  </message>
  <message>
   <source>the project has no polygon layer</source>
   <translation>工程中没有多边形图层</translation>
  </message>
  <message>
   <source>the prompt {0} of encoder {1} has no place for the words</source>
   <translation>编码器 {1} 的提示词 {0} 没有放置文字的位置</translation>
  </message>
  <message>
   <source>the proxy asks for a user name and a password (407)</source>
   <translation>代理要求用户名和密码 (407)</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} broke the connection off</source>
   <translation>通往 {0} 的代理中断了连接</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} did not answer in time</source>
   <translation>通往 {0} 的代理未及时响应</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} does not answer</source>
   <translation>通往 {0} 的代理没有响应</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} is not known in this network</source>
   <translation>此网络中无法解析通往 {0} 的代理</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} wants a password</source>
   <translation>通往 {0} 的代理要求密码</translation>
  </message>
  <message>
   <source>the query area is empty</source>
   <translation>查询区域为空</translation>
  </message>
  <message>
   <source>the query has another number of numbers than the archive's vectors</source>
   <translation>查询的数值个数与影像库的向量不同</translation>
  </message>
  <message>
   <source>the query has no valid pixel</source>
   <translation>查询没有有效像素</translation>
  </message>
  <message>
   <source>the query has no valid pixel in {0}: nodata everywhere</source>
   <translation>查询在 {0} 中没有有效像素：全部为无数据</translation>
  </message>
  <message>
   <source>the query has {0} numbers, the store is for others</source>
   <translation>查询有 {0} 个数值，与存储库不符</translation>
  </message>
  <message>
   <source>the query is no vector of length 1</source>
   <translation>查询不是长度为 1 的向量</translation>
  </message>
  <message>
   <source>the query lies outside {0}</source>
   <translation>查询位于 {0} 之外</translation>
  </message>
  <message>
   <source>the query lies where {0}, the archive's coordinate reference system, is not defined</source>
   <translation>查询所在位置超出了影像库坐标参照系 {0} 的定义范围</translation>
  </message>
  <message>
   <source>the query on {0} cannot be placed: {1}</source>
   <translation>{0} 上的查询无法定位：{1}</translation>
  </message>
  <message>
   <source>the query on {0} has no area</source>
   <translation>{0} 上的查询没有面积</translation>
  </message>
  <message>
   <source>the query on {0} is much larger than a tile of {1} m; {2} windows stand for it</source>
   <translation>{0} 上的查询远大于 {1} 米的瓦片；用 {2} 个窗口代表它</translation>
  </message>
  <message>
   <source>the query on {0} is smaller than a tile and was grown to {1} m</source>
   <translation>{0} 上的查询小于瓦片，已扩大到 {1} 米</translation>
  </message>
  <message>
   <source>the query shows nothing that could be compared</source>
   <translation>查询中没有可供比较的内容</translation>
  </message>
  <message>
   <source>the query vector has {0} numbers, those of the archive {1}</source>
   <translation>查询向量有 {0} 个数值，影像库的向量有 {1} 个</translation>
  </message>
  <message>
   <source>the rasters changed</source>
   <translation>栅格有变动</translation>
  </message>
  <message>
   <source>the recipe distils {0} but there are no teachers</source>
   <translation>配方要蒸馏 {0}，但没有教师模型</translation>
  </message>
  <message>
   <source>the recipe has no term that works without labels</source>
   <translation>配方中没有无需标签即可使用的项</translation>
  </message>
  <message>
   <source>the results cannot be read: {0}</source>
   <translation>无法读取结果：{0}</translation>
  </message>
  <message>
   <source>the review marks cannot be kept: {0} is not there any more</source>
   <translation>无法保存审核标记：{0} 已不存在</translation>
  </message>
  <message>
   <source>the review marks cannot be put among the edits of {0}</source>
   <translation>无法将审核标记加入 {0} 的编辑</translation>
  </message>
  <message>
   <source>the review marks cannot be written into {0}</source>
   <translation>无法将审核标记写入 {0}</translation>
  </message>
  <message>
   <source>the sample was changed: draw it again</source>
   <translation>样本已被更改：请重新抽取</translation>
  </message>
  <message>
   <source>the scale must be positive</source>
   <translation>缩放系数须为正</translation>
  </message>
  <message>
   <source>the scale {0} is not known</source>
   <translation>未知的尺度 {0}</translation>
  </message>
  <message>
   <source>the score map cannot be written in {0}: {1}</source>
   <translation>无法以 {0} 写出得分图：{1}</translation>
  </message>
  <message>
   <source>the score map cannot be written: {0}</source>
   <translation>无法写出得分图：{0}</translation>
  </message>
  <message>
   <source>the score map in {0} would have {1} x {2} cells</source>
   <translation>以 {0} 表示的得分图将有 {1} x {2} 个像元</translation>
  </message>
  <message>
   <source>the score map would have {0} x {1} cells</source>
   <translation>得分图将有 {0} x {1} 个像元</translation>
  </message>
  <message>
   <source>the search method {0} is not known</source>
   <translation>未知的搜索方法 {0}</translation>
  </message>
  <message>
   <source>the secret of decoys {0} is damaged</source>
   <translation>诱饵的秘密值 {0} 已损坏</translation>
  </message>
  <message>
   <source>the sender may be damaged</source>
   <translation>发送方可能已损坏</translation>
  </message>
  <message>
   <source>the sender may be damaged, or of another version</source>
   <translation>发送方可能已损坏，或版本不同</translation>
  </message>
  <message>
   <source>the sender may be of another version</source>
   <translation>发送方的版本可能不同</translation>
  </message>
  <message>
   <source>the server cannot listen on {0}, port {1}: {2}</source>
   <translation>服务器无法监听 {0} 的端口 {1}：{2}</translation>
  </message>
  <message>
   <source>the server is damaged or of another version</source>
   <translation>服务器已损坏，或版本不同</translation>
  </message>
  <message>
   <source>the server may be busy; how long QGIS waits is set in Settings &gt; Options &gt; Network</source>
   <translation>服务器可能繁忙；QGIS 的等待时间在“设置 &gt; 选项 &gt; 网络”中设置</translation>
  </message>
  <message>
   <source>the server may be busy; try again</source>
   <translation>服务器可能繁忙；请重试</translation>
  </message>
  <message>
   <source>the server may be damaged or dishonest; nothing was shown</source>
   <translation>服务器可能已损坏或不可信；没有显示任何内容</translation>
  </message>
  <message>
   <source>the server may be of another version</source>
   <translation>服务器的版本可能不同</translation>
  </message>
  <message>
   <source>the short form of this query is empty</source>
   <translation>此查询的简化形式为空</translation>
  </message>
  <message>
   <source>the signing key {0} is damaged</source>
   <translation>签名密钥 {0} 已损坏</translation>
  </message>
  <message>
   <source>the size of the tiles is not known</source>
   <translation>瓦片的大小未知</translation>
  </message>
  <message>
   <source>the small build of torch (for computers without an NVIDIA card) is not on this package index</source>
   <translation>此软件包索引中没有小型版 torch（用于没有 NVIDIA 显卡的计算机）</translation>
  </message>
  <message>
   <source>the sources do not tell the size of their pixels on the ground</source>
   <translation>来源没有说明其像素的地面大小</translation>
  </message>
  <message>
   <source>the store has no picture of this image</source>
   <translation>存储库没有此图像的图片</translation>
  </message>
  <message>
   <source>the store is of generation {0}, and was {1} before</source>
   <translation>存储库为第 {0} 代，而之前为第 {1} 代</translation>
  </message>
  <message>
   <source>the store of hidden vectors is of another state of the archive</source>
   <translation>隐藏向量的存储库与影像库的当前状态不符</translation>
  </message>
  <message>
   <source>the store of hidden vectors speaks of tiles that are not there</source>
   <translation>隐藏向量的存储库引用了不存在的瓦片</translation>
  </message>
  <message>
   <source>the system's</source>
   <translation>系统证书</translation>
  </message>
  <message>
   <source>the teachers' outputs are not one row an image</source>
   <translation>教师模型的输出不是每张图像一行</translation>
  </message>
  <message>
   <source>the text encoder of {0} failed: {1}</source>
   <translation>{0} 的文本编码器失败：{1}</translation>
  </message>
  <message>
   <source>the text encoder of {0} has no output {1}</source>
   <translation>{0} 的文本编码器没有输出 {1}</translation>
  </message>
  <message>
   <source>the title is too long, or more than one line</source>
   <translation>标题过长，或不止一行</translation>
  </message>
  <message>
   <source>the token of the demo server cannot be read</source>
   <translation>无法读取演示服务器的令牌</translation>
  </message>
  <message>
   <source>the training cannot begin with these weights: {0}</source>
   <translation>训练不能从这些权重开始：{0}</translation>
  </message>
  <message>
   <source>the usual amount</source>
   <translation>默认值</translation>
  </message>
  <message>
   <source>the variance must be positive</source>
   <translation>方差须为正</translation>
  </message>
  <message>
   <source>the weights of encoder {0} are not here</source>
   <translation>编码器 {0} 的权重不在此处</translation>
  </message>
  <message>
   <source>the words {0} show no picture</source>
   <translation>文字 {0} 没有对应的图像</translation>
  </message>
  <message>
   <source>the words “{0}”</source>
   <translation>文字“{0}”</translation>
  </message>
  <message>
   <source>the {0} of the archive is damaged: {1}</source>
   <translation>影像库的 {0} 已损坏：{1}</translation>
  </message>
  <message>
   <source>their files may have been moved; search again</source>
   <translation>其文件可能已被移动；请再次搜索</translation>
  </message>
  <message>
   <source>there are fewer scores than tiles</source>
   <translation>得分少于瓦片数</translation>
  </message>
  <message>
   <source>there are no clusters to build a tree of</source>
   <translation>没有可用于构建树的聚类</translation>
  </message>
  <message>
   <source>there are no images, or some of less than 32 pixels a side</source>
   <translation>没有图像，或有的图像边长不足 32 像素</translation>
  </message>
  <message>
   <source>there are no lists</source>
   <translation>没有列表</translation>
  </message>
  <message>
   <source>there are not as many scores as the lists have places</source>
   <translation>得分数与列表中的位置数不符</translation>
  </message>
  <message>
   <source>there is a key called {0} already</source>
   <translation>已有名为 {0} 的密钥</translation>
  </message>
  <message>
   <source>there is a model called {0} in {1}</source>
   <translation>{1} 中有名为 {0} 的模型</translation>
  </message>
  <message>
   <source>there is a {0} key called {1} already</source>
   <translation>已有名为 {1} 的 {0} 密钥</translation>
  </message>
  <message>
   <source>there is an account {0} already</source>
   <translation>已有账户 {0}</translation>
  </message>
  <message>
   <source>there is no Python at {0}</source>
   <translation>{0} 处没有 Python</translation>
  </message>
  <message>
   <source>there is no account {0}</source>
   <translation>没有账户 {0}</translation>
  </message>
  <message>
   <source>there is no archive in {0}</source>
   <translation>{0} 中没有影像库</translation>
  </message>
  <message>
   <source>there is no archive {0}</source>
   <translation>没有影像库 {0}</translation>
  </message>
  <message>
   <source>there is no block {0}</source>
   <translation>没有块 {0}</translation>
  </message>
  <message>
   <source>there is no example of what to find</source>
   <translation>没有要找的内容的示例</translation>
  </message>
  <message>
   <source>there is no imagery to see the labelled places on</source>
   <translation>没有可查看已标注地点的影像</translation>
  </message>
  <message>
   <source>there is no imagery under the box that was drawn</source>
   <translation>所绘矩形框下没有影像</translation>
  </message>
  <message>
   <source>there is no key called {0}</source>
   <translation>没有名为 {0} 的密钥</translation>
  </message>
  <message>
   <source>there is no key for this store on this computer</source>
   <translation>此计算机上没有此存储库的密钥</translation>
  </message>
  <message>
   <source>there is no local index in {0}</source>
   <translation>{0} 中没有本地索引</translation>
  </message>
  <message>
   <source>there is no model called {0}</source>
   <translation>没有名为 {0} 的模型</translation>
  </message>
  <message>
   <source>there is no network to stay near</source>
   <translation>没有可供接近的网络</translation>
  </message>
  <message>
   <source>there is no number {0} among {1}</source>
   <translation>{1} 项中没有编号 {0}</translation>
  </message>
  <message>
   <source>there is no package of {0} for {1}</source>
   <translation>{0} 没有适用于 {1} 的安装包</translation>
  </message>
  <message>
   <source>there is no place that nobody has judged</source>
   <translation>没有尚未判断的地点</translation>
  </message>
  <message>
   <source>there is no rotation {0}</source>
   <translation>没有旋转 {0}</translation>
  </message>
  <message>
   <source>there is no style {0}</source>
   <translation>没有样式 {0}</translation>
  </message>
  <message>
   <source>there is no training mode {0}</source>
   <translation>没有训练模式 {0}</translation>
  </message>
  <message>
   <source>there is no way {0} to search</source>
   <translation>没有名为 {0} 的搜索方式</translation>
  </message>
  <message>
   <source>there is nothing to be clustered</source>
   <translation>没有可聚类的内容</translation>
  </message>
  <message>
   <source>there is nothing to index</source>
   <translation>没有可编入索引的内容</translation>
  </message>
  <message>
   <source>there is {0} called {1} in {2}</source>
   <translation>{2} 中已有名为 {1} 的{0}</translation>
  </message>
  <message>
   <source>these are no keys of a vault</source>
   <translation>这些不是保险库的密钥</translation>
  </message>
  <message>
   <source>these are no trapdoors for this store</source>
   <translation>这些不是此存储库的陷门</translation>
  </message>
  <message>
   <source>these keys are for vectors of {0} numbers, the archive has {1}</source>
   <translation>这些密钥用于 {0} 个数值的向量，而影像库的为 {1} 个</translation>
  </message>
  <message>
   <source>these lists cannot be asked for</source>
   <translation>无法查询这些列表</translation>
  </message>
  <message>
   <source>these sizes of {0} are not possible: {1}</source>
   <translation>{0} 的这些尺寸不可用：{1}</translation>
  </message>
  <message>
   <source>these visual words were learned on the maps of TKANet, which is not here</source>
   <translation>这些视觉词是在 TKANet 的特征图上学习的，而 TKANet 不在此处</translation>
  </message>
  <message>
   <source>these weights are not those of a TKANet: {0}</source>
   <translation>这些权重不是 TKANet 的：{0}</translation>
  </message>
  <message>
   <source>they are damaged, of another version, or of another set</source>
   <translation>它们已损坏、版本不同，或属于其他参数集</translation>
  </message>
  <message>
   <source>they belong into {0}; or use encoder 'handcrafted'</source>
   <translation>它们应放在 {0} 中；或使用编码器 'handcrafted'</translation>
  </message>
  <message>
   <source>they look like whole/17</source>
   <translation>其形式如 whole/17</translation>
  </message>
  <message>
   <source>this Python lacks what the engine needs: {0}</source>
   <translation>此 Python 缺少引擎所需的软件包：{0}</translation>
  </message>
  <message>
   <source>this archive has no coordinates to filter by</source>
   <translation>此影像库没有可用于过滤的坐标</translation>
  </message>
  <message>
   <source>this archive is not offered in this way</source>
   <translation>此影像库不以此方式提供</translation>
  </message>
  <message>
   <source>this grant cannot be opened: it answers another request, or was changed</source>
   <translation>无法打开此授权：它针对其他申请，或已被更改</translation>
  </message>
  <message>
   <source>this is no table of a coarse pass</source>
   <translation>这不是粗略比较表</translation>
  </message>
  <message>
   <source>this key is not the one of this vault</source>
   <translation>此密钥不是此保险库的密钥</translation>
  </message>
  <message>
   <source>this needs the package {0}, which is not installed in the engine</source>
   <translation>这需要软件包 {0}，引擎中未安装</translation>
  </message>
  <message>
   <source>this one is empty or damaged</source>
   <translation>它为空或已损坏</translation>
  </message>
  <message>
   <source>this parameter set is not one of the allowed ones</source>
   <translation>此参数集不在允许之列</translation>
  </message>
  <message>
   <source>this query is for another state of the store</source>
   <translation>此查询针对存储库的其他状态</translation>
  </message>
  <message>
   <source>this request holds no usable matrix</source>
   <translation>此申请没有可用的矩阵</translation>
  </message>
  <message>
   <source>this request is for another store</source>
   <translation>此申请针对其他存储库</translation>
  </message>
  <message>
   <source>this result is not what the owner of the store signed</source>
   <translation>此结果与存储库所有者签名的内容不符</translation>
  </message>
  <message>
   <source>this share of a vault does not begin with a block</source>
   <translation>保险库的此分片不从块的开头起始</translation>
  </message>
  <message>
   <source>this store belongs to other keys</source>
   <translation>此存储库属于其他密钥</translation>
  </message>
  <message>
   <source>this table cannot be used: it is damaged, or no table of this kind</source>
   <translation>此表无法使用：它已损坏，或不是此类表</translation>
  </message>
  <message>
   <source>this trapdoor cannot be searched for</source>
   <translation>无法用此陷门搜索</translation>
  </message>
  <message>
   <source>tile ids look like 0/13506/164739</source>
   <translation>瓦片 ID 的形式如 0/13506/164739</translation>
  </message>
  <message>
   <source>tile ids stand in the column tile_id of tiles.parquet and of results</source>
   <translation>瓦片 ID 在 tiles.parquet 和结果的 tile_id 列中</translation>
  </message>
  <message>
   <source>tile of {0}</source>
   <translation>{0} 的瓦片</translation>
  </message>
  <message>
   <source>tile {0}</source>
   <translation>瓦片 {0}</translation>
  </message>
  <message>
   <source>tile {0} has no footprint, so its picture cannot be read</source>
   <translation>瓦片 {0} 没有覆盖范围，因此无法读取其图片</translation>
  </message>
  <message>
   <source>tile {0} of {1}</source>
   <translation>{1} 的瓦片 {0}</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>瓦片</translation>
  </message>
  <message>
   <source>tiles are {0} m wide: of {1} m ({2} pixels of the finest source) there would be more than {3} (give a tile size to choose)</source>
   <translation>瓦片宽 {0} 米：若用 {1} 米（最精细来源的 {2} 个像素），瓦片将超过 {3} 个（可自行给出瓦片大小）</translation>
  </message>
  <message>
   <source>tiles of {0}</source>
   <translation>{0} 的瓦片</translation>
  </message>
  <message>
   <source>tiles of {0} m are not possible</source>
   <translation>瓦片大小不能为 {0} 米</translation>
  </message>
  <message>
   <source>tiles of {0} would be {1} in these sources</source>
   <translation>{0} 的瓦片在这些来源中将有 {1} 个</translation>
  </message>
  <message>
   <source>tiles of {0}, {1} pixels, overlap {2:.0%}: {3} tiles</source>
   <translation>瓦片 {0}，{1} 像素，重叠 {2:.0%}：{3} 个瓦片</translation>
  </message>
  <message>
   <source>time is measured by the first build</source>
   <translation>所需时间在首次构建时测定</translation>
  </message>
  <message>
   <source>tkanet: the last layer of the network; fused: three of its stages beside hand-made numbers. Empty: by the way of learning.</source>
   <translation>tkanet：网络的最后一层；fused：网络的三个阶段加上手工特征。留空：由学习方式决定。</translation>
  </message>
  <message>
   <source>tokens of {0} channels cannot be split into 4 segments and {1} heads</source>
   <translation>{0} 个通道的词元不能分成 4 段和 {1} 个头</translation>
  </message>
  <message>
   <source>too little memory for a block of {0}</source>
   <translation>内存不足以处理 {0} 的块</translation>
  </message>
  <message>
   <source>too thin: draw a box</source>
   <translation>太窄：请绘制矩形框</translation>
  </message>
  <message>
   <source>torch cannot be asked: {0}</source>
   <translation>无法查询 torch：{0}</translation>
  </message>
  <message>
   <source>train the model again with this version</source>
   <translation>请用此版本重新训练模型</translation>
  </message>
  <message>
   <source>train with a lower learning rate, or look for spoiled images</source>
   <translation>请用较低的学习率训练，或检查有无损坏的图像</translation>
  </message>
  <message>
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>training in mode {0} needs {1}</source>
   <translation>以模式 {0} 训练需要 {1}</translation>
  </message>
  <message>
   <source>training needs PyTorch, which is not installed in the engine</source>
   <translation>训练需要 PyTorch，引擎中未安装</translation>
  </message>
  <message>
   <source>training on an archive needs an encoder to begin with, as nobody says what is alike</source>
   <translation>在影像库上训练需要起始编码器，因为没有人说明哪些是相似的</translation>
  </message>
  <message>
   <source>try again</source>
   <translation>请重试</translation>
  </message>
  <message>
   <source>try again later, or set another package index</source>
   <translation>请稍后重试，或设置其他软件包索引</translation>
  </message>
  <message>
   <source>try again when it has finished</source>
   <translation>请在其完成后重试</translation>
  </message>
  <message>
   <source>try again when it is idle</source>
   <translation>请在其空闲时重试</translation>
  </message>
  <message>
   <source>try again; ask its owner if it stays so</source>
   <translation>请重试；若问题依旧，请询问其所有者</translation>
  </message>
  <message>
   <source>try again; if it happens again, choose another Python</source>
   <translation>请重试；若再次发生，请选择其他 Python</translation>
  </message>
  <message>
   <source>try it again; ask the owner of the archive if it stays so</source>
   <translation>请重试；若问题依旧，请询问影像库所有者</translation>
  </message>
  <message>
   <source>try it in a terminal: {0}</source>
   <translation>请在终端中尝试：{0}</translation>
  </message>
  <message>
   <source>two archives are called {0}</source>
   <translation>有两个影像库都名为 {0}</translation>
  </message>
  <message>
   <source>two land-cover classes have the same name, or one has none</source>
   <translation>有两个土地覆盖类别同名，或有一个没有名称</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>不确定性</translation>
  </message>
  <message>
   <source>unexpected {0}{1}</source>
   <translation>意外的 {0}{1}</translation>
  </message>
  <message>
   <source>unliked</source>
   <translation>不相似</translation>
  </message>
  <message>
   <source>until less than {0} is left for sure.</source>
   <translation>即可确定剩余不足 {0}。</translation>
  </message>
  <message>
   <source>up to 40 small letters, figures, - and _, beginning with a letter or figure</source>
   <translation>最多 40 个小写字母、数字、- 和 _，以字母或数字开头</translation>
  </message>
  <message>
   <source>up to date</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>至 {0}</translation>
  </message>
  <message>
   <source>up to {0} of memory</source>
   <translation>最多占用内存 {0}</translation>
  </message>
  <message>
   <source>update Kinscape</source>
   <translation>请更新 Kinscape</translation>
  </message>
  <message>
   <source>update Kinscape to use this archive</source>
   <translation>请更新 Kinscape 以使用此影像库</translation>
  </message>
  <message>
   <source>update Kinscape, or give another database</source>
   <translation>请更新 Kinscape，或给出其他数据库</translation>
  </message>
  <message>
   <source>update the plugin and the engine to the same version</source>
   <translation>请将插件和引擎更新到相同版本</translation>
  </message>
  <message>
   <source>upload it again</source>
   <translation>请重新上传</translation>
  </message>
  <message>
   <source>use a code such as EPSG:32633 or a WKT definition</source>
   <translation>请使用 EPSG:32633 之类的代码或 WKT 定义</translation>
  </message>
  <message>
   <source>use another package index</source>
   <translation>请使用其他软件包索引</translation>
  </message>
  <message>
   <source>use another package index, or a folder of packages</source>
   <translation>请使用其他软件包索引，或软件包文件夹</translation>
  </message>
  <message>
   <source>use exact or index</source>
   <translation>请使用 exact 或 index</translation>
  </message>
  <message>
   <source>use fewer of them</source>
   <translation>请减少其数量</translation>
  </message>
  <message>
   <source>use https; http is for servers on this computer only</source>
   <translation>请使用 https；http 仅适用于此计算机上的服务器</translation>
  </message>
  <message>
   <source>use its encoder</source>
   <translation>请使用其编码器</translation>
  </message>
  <message>
   <source>use its https: address</source>
   <translation>请使用其 https: 地址</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '-' and '_', at most 64</source>
   <translation>请使用字母、数字、'.'、'-' 和 '_'，最多 64 个</translation>
  </message>
  <message>
   <source>use letters, digits, . _ - @, at most 80</source>
   <translation>请使用字母、数字和 . _ - @，最多 80 个</translation>
  </message>
  <message>
   <source>use letters, digits, and . _ - inside</source>
   <translation>请使用字母、数字，中间可含 . _ -</translation>
  </message>
  <message>
   <source>use multiples of {0}</source>
   <translation>请使用 {0} 的倍数</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>请使用以下之一：{0}</translation>
  </message>
  <message>
   <source>use small letters, digits, and . _ - inside</source>
   <translation>请使用小写字母、数字，中间可含 . _ -</translation>
  </message>
  <message>
   <source>use the archive's encoder and weights, or index into a new folder</source>
   <translation>请使用影像库的编码器和权重，或编入新文件夹</translation>
  </message>
  <message>
   <source>use the exact mode</source>
   <translation>请使用精确模式</translation>
  </message>
  <message>
   <source>use the https: address of the package index, or another index</source>
   <translation>请使用软件包索引的 https: 地址，或其他索引</translation>
  </message>
  <message>
   <source>use the key that the vault was made with</source>
   <translation>请使用创建保险库时所用的密钥</translation>
  </message>
  <message>
   <source>use the loss triplet or softmax</source>
   <translation>请使用损失 triplet 或 softmax</translation>
  </message>
  <message>
   <source>use the mean, or teach a concept in an archive of yours and ask by that</source>
   <translation>请使用平均值，或在您自己的影像库中训练一个概念并用它查询</translation>
  </message>
  <message>
   <source>use triplet or softmax</source>
   <translation>请使用 triplet 或 softmax</translation>
  </message>
  <message>
   <source>use up to 64 small letters, digits, and . _ - inside</source>
   <translation>请使用最多 64 个小写字母、数字，中间可含 . _ -</translation>
  </message>
  <message>
   <source>use words, kinds or net</source>
   <translation>请使用 words、kinds 或 net</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>请使用 {0}</translation>
  </message>
  <message>
   <source>vault</source>
   <translation>保险库</translation>
  </message>
  <message>
   <source>vectors of an archive are not of length 1</source>
   <translation>影像库的向量长度不为 1</translation>
  </message>
  <message>
   <source>vectors of different encoders cannot be compared: teach it again here, or index with that encoder</source>
   <translation>不同编码器的向量无法比较：请在此重新教它，或用该编码器编入索引</translation>
  </message>
  <message>
   <source>vectors of shape {0} do not fit an archive of {1} dimensions</source>
   <translation>形状为 {0} 的向量与 {1} 维的影像库不符</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible</source>
   <translation>向量不能有 {0} 个数值</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible here</source>
   <translation>此处不支持 {0} 个数值的向量</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be hidden this way</source>
   <translation>{0} 个数值的向量无法以此方式隐藏</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be sealed</source>
   <translation>{0} 个数值的向量无法密封</translation>
  </message>
  <message>
   <source>views cannot be made like this: {0}</source>
   <translation>无法这样生成视图：{0}</translation>
  </message>
  <message>
   <source>visual words</source>
   <translation>视觉词</translation>
  </message>
  <message>
   <source>wait until it has finished, or cancel it</source>
   <translation>请等待其完成，或将其取消</translation>
  </message>
  <message>
   <source>wait until it has finished; this page will then find the engine</source>
   <translation>请等待其完成；届时本页会找到引擎</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>weights of {0} bytes are too large</source>
   <translation>{0} 字节的权重太大</translation>
  </message>
  <message>
   <source>weights: {0} MB</source>
   <translation>权重：{0} MB</translation>
  </message>
  <message>
   <source>what QGIS carried is no answer</source>
   <translation>QGIS 转发的内容不是应答</translation>
  </message>
  <message>
   <source>what was published in {0} is damaged</source>
   <translation>{0} 中发布的内容已损坏</translation>
  </message>
  <message>
   <source>whole files have no overlap</source>
   <translation>整个文件没有重叠</translation>
  </message>
  <message>
   <source>whole numbers from 1 to {0} are needed, not {1}</source>
   <translation>需要 1 至 {0} 的整数，而不是 {1}</translation>
  </message>
  <message>
   <source>widths of {0} are not all multiples of 8</source>
   <translation>宽度 {0} 并非都是 8 的倍数</translation>
  </message>
  <message>
   <source>windows</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>windows have at least 2 cells a side</source>
   <translation>窗口每边至少有 2 个单元格</translation>
  </message>
  <message>
   <source>windows of {0} pixels that overlap by {1} cover nothing</source>
   <translation>{0} 像素、重叠 {1} 的窗口不覆盖任何内容</translation>
  </message>
  <message>
   <source>within the polygons of {0}</source>
   <translation>位于 {0} 的多边形内</translation>
  </message>
  <message>
   <source>within {0}</source>
   <translation>位于 {0} 内</translation>
  </message>
  <message>
   <source>within {0} ({1})</source>
   <translation>位于 {0}（{1}）内</translation>
  </message>
  <message>
   <source>within {0} of {1} ({2})</source>
   <translation>距 {1}（{2}）{0}以内</translation>
  </message>
  <message>
   <source>without TLS the server listens on this computer only, not on {0}</source>
   <translation>没有 TLS 时，服务器只在此计算机上监听，而不在 {0} 上监听</translation>
  </message>
  <message>
   <source>without it no query with noise is sent; it may be damaged or in use</source>
   <translation>没有它就不会发送带噪声的查询；它可能已损坏或正被占用</translation>
  </message>
  <message>
   <source>without the place of the query</source>
   <translation>不含查询自身的地点</translation>
  </message>
  <message>
   <source>write MODE.OPTION=VALUE</source>
   <translation>请写成 MODE.OPTION=VALUE</translation>
  </message>
  <message>
   <source>write dates as 2024-05-31, 2024-05 or 2024</source>
   <translation>请将日期写为 2024-05-31、2024-05 或 2024</translation>
  </message>
  <message>
   <source>write https://HOST or https://HOST:PORT</source>
   <translation>请写成 https://HOST 或 https://HOST:PORT</translation>
  </message>
  <message>
   <source>write it anew</source>
   <translation>请重新填写</translation>
  </message>
  <message>
   <source>write it as #rrggbb in small letters</source>
   <translation>请以小写字母写成 #rrggbb</translation>
  </message>
  <message>
   <source>write it as GeoParquet with a CRS</source>
   <translation>请写为带 CRS 的 GeoParquet</translation>
  </message>
  <message>
   <source>write it like EPSG:4326</source>
   <translation>请写成 EPSG:4326 的形式</translation>
  </message>
  <message>
   <source>write it with geopandas or GDAL</source>
   <translation>请用 geopandas 或 GDAL 写出</translation>
  </message>
  <message>
   <source>write them as name=value, with commas between</source>
   <translation>请写成 name=value，以逗号分隔</translation>
  </message>
  <message>
   <source>write what should be found</source>
   <translation>请写出要找的内容</translation>
  </message>
  <message>
   <source>wrong</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>your own budget of noise for {0} is spent: {1} are left, this query needs {2} and {3}</source>
   <translation>您对 {0} 的噪声预算已用尽：剩余 {1}，此查询需要 {2} 和 {3}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>自有</translation>
  </message>
  <message>
   <source>{0}
Click to open the log.</source>
   <translation>{0}
点击可打开日志。</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (weights missing)</source>
   <translation>{0}（缺少权重）</translation>
  </message>
  <message>
   <source>{0} ({1}) is not a coordinate reference system</source>
   <translation>{0}（{1}）不是坐标参照系</translation>
  </message>
  <message>
   <source>{0} - Kinscape help</source>
   <translation>{0} - Kinscape 帮助</translation>
  </message>
  <message>
   <source>{0} MB are too little for {1} workers</source>
   <translation>{0} MB 对 {1} 个工作进程来说太少</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} 及另外 {1} 个</translation>
  </message>
  <message>
   <source>{0} archives</source>
   <translation>{0} 个影像库</translation>
  </message>
  <message>
   <source>{0} are the results themselves</source>
   <translation>{0} 就是结果本身</translation>
  </message>
  <message>
   <source>{0} are {1} of shape {2}</source>
   <translation>{0} 为 {1}，形状为 {2}</translation>
  </message>
  <message>
   <source>{0} away</source>
   <translation>相距 {0}</translation>
  </message>
  <message>
   <source>{0} bands were chosen ({1}) for {2}; 1 or 3 can be used</source>
   <translation>为 {2} 选择了 {0} 个波段（{1}）；可使用 1 个或 3 个</translation>
  </message>
  <message>
   <source>{0} broke the connection off</source>
   <translation>{0} 中断了连接</translation>
  </message>
  <message>
   <source>{0} can be searched already</source>
   <translation>已可搜索 {0}</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name</source>
   <translation>{0} 不能作为模型的名称</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded: only http and https addresses are used</source>
   <translation>无法下载 {0}：只使用 http 和 https 地址</translation>
  </message>
  <message>
   <source>{0} cannot be listed and is passed over: {1}</source>
   <translation>无法列出 {0} 的内容，已跳过：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be looked at</source>
   <translation>{0} 无法查看</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} 无法打开</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}</source>
   <translation>{0} 无法打开：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be reached</source>
   <translation>无法连接 {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>无法连接 {0}：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a card: {1}</source>
   <translation>{0} 无法作为卡片读取：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a polygon file: {1}</source>
   <translation>{0} 无法作为多边形文件读取：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recipe: {1}</source>
   <translation>{0} 无法作为配方读取：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end: {1}</source>
   <translation>{0} 无法完整读取：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} 无法读取：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read{1}: {2}</source>
   <translation>{0} 无法读取{1}：{2}</translation>
  </message>
  <message>
   <source>{0} cannot be shown in the map's coordinate system</source>
   <translation>{0} 无法以地图的坐标系显示</translation>
  </message>
  <message>
   <source>{0} cannot be started: {1}</source>
   <translation>{0} 无法启动：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a key</source>
   <translation>{0} 不能作为密钥的名称</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a published archive</source>
   <translation>{0} 不能作为已发布影像库的名称</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a vault</source>
   <translation>{0} 不能作为保险库的名称</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}</source>
   <translation>{0} 无法使用：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be written</source>
   <translation>{0} 无法写入</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} 无法写入：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1} is a file, not a folder</source>
   <translation>{0} 无法写入：{1} 是文件，而不是文件夹</translation>
  </message>
  <message>
   <source>{0} cannot be {1}</source>
   <translation>{0} 不能为 {1}</translation>
  </message>
  <message>
   <source>{0} cannot make an environment of its own (venv or pip is missing)</source>
   <translation>{0} 无法创建自己的环境（缺少 venv 或 pip）</translation>
  </message>
  <message>
   <source>{0} cannot make environments (venv is missing)</source>
   <translation>{0} 无法创建环境（缺少 venv）</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} pixels</source>
   <translation>{0} 不能使用 {1} 像素的图像</translation>
  </message>
  <message>
   <source>{0} cannot take tiles of {1}: {2}</source>
   <translation>{0} 不能使用 {1} 的瓦片：{2}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0}有变动</translation>
  </message>
  <message>
   <source>{0} changed since they were indexed</source>
   <translation>{0}在编入索引后有变动</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <source>{0} classes are too few to leave each third one out</source>
   <translation>{0} 个类别太少，无法每三个留出一个</translation>
  </message>
  <message>
   <source>{0} cores</source>
   <translation>{0} 个核心</translation>
  </message>
  <message>
   <source>{0} could not be downloaded</source>
   <translation>{0} 无法下载</translation>
  </message>
  <message>
   <source>{0} could not be removed: {1}</source>
   <translation>{0} 无法移除：{1}</translation>
  </message>
  <message>
   <source>{0} decoys together are not possible</source>
   <translation>诱饵总数不能为 {0}</translation>
  </message>
  <message>
   <source>{0} did not answer</source>
   <translation>{0} 没有响应</translation>
  </message>
  <message>
   <source>{0} did not answer in time</source>
   <translation>{0} 没有及时响应</translation>
  </message>
  <message>
   <source>{0} did not answer within {1}</source>
   <translation>{0} 在 {1} 内没有响应</translation>
  </message>
  <message>
   <source>{0} did not answer within {1} s</source>
   <translation>{0} 在 {1} 秒内没有响应</translation>
  </message>
  <message>
   <source>{0} did not start as Kinscape's engine: {1}</source>
   <translation>{0} 未能作为 Kinscape 的引擎启动：{1}</translation>
  </message>
  <message>
   <source>{0} does not answer: nothing listens at its address</source>
   <translation>{0} 没有响应：其地址上没有服务在监听</translation>
  </message>
  <message>
   <source>{0} does not end with .parquet</source>
   <translation>{0} 不以 .parquet 结尾</translation>
  </message>
  <message>
   <source>{0} does not end with {1}</source>
   <translation>{0} 不以 {1} 结尾</translation>
  </message>
  <message>
   <source>{0} does not exist</source>
   <translation>{0} 不存在</translation>
  </message>
  <message>
   <source>{0} does not exist and cannot be made</source>
   <translation>{0} 不存在，也无法创建</translation>
  </message>
  <message>
   <source>{0} does not fit its manifest: {1} tensors differ, such as {2}</source>
   <translation>{0} 与其清单不符：有 {1} 个张量不同，例如 {2}</translation>
  </message>
  <message>
   <source>{0} does not say how far its places are from each other</source>
   <translation>{0} 没有说明其地点之间的距离</translation>
  </message>
  <message>
   <source>{0} does not say in which CRS its footprints are</source>
   <translation>{0} 没有说明其覆盖范围的 CRS</translation>
  </message>
  <message>
   <source>{0} does not say in which format to write</source>
   <translation>{0} 没有说明以何种格式写出</translation>
  </message>
  <message>
   <source>{0} epochs, {1} tiles, images of {2} pixels cannot be used</source>
   <translation>{0} 轮、{1} 个瓦片、{2} 像素的图像无法使用</translation>
  </message>
  <message>
   <source>{0} exclude each other: give one of them.</source>
   <translation>{0} 相互排斥：请只给出其中之一。</translation>
  </message>
  <message>
   <source>{0} exists</source>
   <translation>{0} 已存在</translation>
  </message>
  <message>
   <source>{0} exists already</source>
   <translation>{0} 已存在</translation>
  </message>
  <message>
   <source>{0} exists and holds nothing that was published</source>
   <translation>{0} 已存在，且不含已发布的内容</translation>
  </message>
  <message>
   <source>{0} exists and was not exported by Kinscape</source>
   <translation>{0} 已存在，且不是由 Kinscape 导出</translation>
  </message>
  <message>
   <source>{0} exists and was not made by Kinscape</source>
   <translation>{0} 已存在，且不是由 Kinscape 生成</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} 失败：{1}</translation>
  </message>
  <message>
   <source>{0} features have no place or no class and were left out</source>
   <translation>{0} 个要素没有位置或没有类别，已略去</translation>
  </message>
  <message>
   <source>{0} files could not be read and were left out, such as {1}: {2}</source>
   <translation>{0} 个文件无法读取，已略去，例如 {1}：{2}</translation>
  </message>
  <message>
   <source>{0} files without georeference were left out by the filters on the map</source>
   <translation>{0} 个没有地理配准的文件被地图过滤条件排除</translation>
  </message>
  <message>
   <source>{0} for each pixel</source>
   <translation>每像素 {0}</translation>
  </message>
  <message>
   <source>{0} found so far. How many are left cannot be said yet.</source>
   <translation>目前已找到 {0} 个。还剩多少尚无法得知。</translation>
  </message>
  <message>
   <source>{0} found, about {1} left ({2} to {3}).</source>
   <translation>已找到 {0} 个，约剩 {1} 个（{2} 至 {3}）。</translation>
  </message>
  <message>
   <source>{0} free in {1}</source>
   <translation>{1} 中可用 {0}</translation>
  </message>
  <message>
   <source>{0} from the nearest better place</source>
   <translation>距最近的更优地点 {0}</translation>
  </message>
  <message>
   <source>{0} gives no numbers but a {1}</source>
   <translation>{0} 给出的不是数值，而是 {1}</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分</translation>
  </message>
  <message>
   <source>{0} has a name of Kinscape's own models, so it is never used</source>
   <translation>{0} 与 Kinscape 自带模型同名，因此永远不会被使用</translation>
  </message>
  <message>
   <source>{0} has changed since these places were found</source>
   <translation>找到这些地点之后，{0} 有变动</translation>
  </message>
  <message>
   <source>{0} has footprints in {1}, but a grid in {2}</source>
   <translation>{0} 的覆盖范围为 {1}，而格网为 {2}</translation>
  </message>
  <message>
   <source>{0} has format {1}; this Kinscape reads formats up to {2}</source>
   <translation>{0} 的格式为 {1}；此版 Kinscape 最高可读取格式 {2}</translation>
  </message>
  <message>
   <source>{0} has no column for review marks</source>
   <translation>{0} 没有用于审核标记的列</translation>
  </message>
  <message>
   <source>{0} has no column {1}</source>
   <translation>{0} 没有列 {1}</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system</source>
   <translation>{0} 没有坐标参照系</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system or no georeference</source>
   <translation>{0} 没有坐标参照系或没有地理配准</translation>
  </message>
  <message>
   <source>{0} has no coordinates, so {1} cannot be laid over it</source>
   <translation>{0} 没有坐标，因此 {1} 无法与之叠加</translation>
  </message>
  <message>
   <source>{0} has no encryption (ssl)</source>
   <translation>{0} 没有加密功能 (ssl)</translation>
  </message>
  <message>
   <source>{0} has no field {1}</source>
   <translation>{0} 没有字段 {1}</translation>
  </message>
  <message>
   <source>{0} has no file of its own to watch</source>
   <translation>{0} 没有可监视的自身文件</translation>
  </message>
  <message>
   <source>{0} has no folders {1} and {2}</source>
   <translation>{0} 没有文件夹 {1} 和 {2}</translation>
  </message>
  <message>
   <source>{0} has no footprints</source>
   <translation>{0} 没有覆盖范围</translation>
  </message>
  <message>
   <source>{0} has no images of the group {1}</source>
   <translation>{0} 没有分组 {1} 的图像</translation>
  </message>
  <message>
   <source>{0} has no integers</source>
   <translation>{0} 没有整数结果</translation>
  </message>
  <message>
   <source>{0} has no layer {1}</source>
   <translation>{0} 没有图层 {1}</translation>
  </message>
  <message>
   <source>{0} has no map of classes</source>
   <translation>{0} 没有类别图</translation>
  </message>
  <message>
   <source>{0} has no output {1}</source>
   <translation>{0} 没有输出 {1}</translation>
  </message>
  <message>
   <source>{0} has no pixels ({1} x {2})</source>
   <translation>{0} 没有像素（{1} x {2}）</translation>
  </message>
  <message>
   <source>{0} has no place on the map</source>
   <translation>{0} 在地图上没有位置</translation>
  </message>
  <message>
   <source>{0} has no raster bands</source>
   <translation>{0} 没有栅格波段</translation>
  </message>
  <message>
   <source>{0} has no row {1}</source>
   <translation>{0} 没有第 {1} 行</translation>
  </message>
  <message>
   <source>{0} has no size called {1}</source>
   <translation>{0} 没有名为 {1} 的尺寸</translation>
  </message>
  <message>
   <source>{0} has no source {1}</source>
   <translation>{0} 没有来源 {1}</translation>
  </message>
  <message>
   <source>{0} has no table of places</source>
   <translation>{0} 没有地点表</translation>
  </message>
  <message>
   <source>{0} has no tile {1}</source>
   <translation>{0} 没有瓦片 {1}</translation>
  </message>
  <message>
   <source>{0} has no tile {1} of {2}</source>
   <translation>{0} 没有 {2} 的瓦片 {1}</translation>
  </message>
  <message>
   <source>{0} has no tiles</source>
   <translation>{0} 没有瓦片</translation>
  </message>
  <message>
   <source>{0} has no token {1}</source>
   <translation>{0} 没有词元 {1}</translation>
  </message>
  <message>
   <source>{0} has no valid pixel: nodata everywhere</source>
   <translation>{0} 没有有效像素：全部为无数据</translation>
  </message>
  <message>
   <source>{0} has tiles of {1}, not of {2} pixels = {3} m</source>
   <translation>{0} 的瓦片为 {1}，而不是 {2} 像素 = {3} 米</translation>
  </message>
  <message>
   <source>{0} has too little imagery in the query, {1}</source>
   <translation>{0} 在查询 {1} 中的影像过少</translation>
  </message>
  <message>
   <source>{0} has {1} bands of {2}</source>
   <translation>{0} 有 {1} 个 {2} 波段</translation>
  </message>
  <message>
   <source>{0} has {1} bands; a land-cover raster has one, of class numbers</source>
   <translation>{0} 有 {1} 个波段；土地覆盖栅格只有一个，其值为类别编号</translation>
  </message>
  <message>
   <source>{0} has {1} bands; band {2} does not exist</source>
   <translation>{0} 有 {1} 个波段；波段 {2} 不存在</translation>
  </message>
  <message>
   <source>{0} has {1} bytes</source>
   <translation>{0} 有 {1} 字节</translation>
  </message>
  <message>
   <source>{0} has {1} outputs, not one with number {2}</source>
   <translation>{0} 有 {1} 个输出，没有编号为 {2} 的</translation>
  </message>
  <message>
   <source>{0} has {1} readable tiles: {2}</source>
   <translation>{0} 有 {1} 个可读取的瓦片：{2}</translation>
  </message>
  <message>
   <source>{0} has {1} rows of {2} numbers</source>
   <translation>{0} 有 {1} 行，每行 {2} 个数值</translation>
  </message>
  <message>
   <source>{0} has {1} rows, not {2}</source>
   <translation>{0} 有 {1} 行，而不是 {2} 行</translation>
  </message>
  <message>
   <source>{0} has {1} sub-folders; at least 2 are needed</source>
   <translation>{0} 有 {1} 个子文件夹；至少需要 2 个</translation>
  </message>
  <message>
   <source>{0} has {1} x {2} pixels and {3} {4} x {5}</source>
   <translation>{0} 有 {1} x {2} 像素，而 {3} 有 {4} x {5} 像素</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, not {3}</source>
   <translation>{0} 的 {1} 为 {2}，而不是 {3}</translation>
  </message>
  <message>
   <source>{0} hidden</source>
   <translation>{0} 个已隐藏</translation>
  </message>
  <message>
   <source>{0} hits are not possible</source>
   <translation>命中数不能为 {0}</translation>
  </message>
  <message>
   <source>{0} holds a {1} job, not a search</source>
   <translation>{0} 中是 {1} 作业，而不是搜索</translation>
  </message>
  <message>
   <source>{0} holds an archive already</source>
   <translation>{0} 中已有影像库</translation>
  </message>
  <message>
   <source>{0} holds characters that no file or name can have: {1}</source>
   <translation>{0} 含有文件或名称不允许的字符：{1}</translation>
  </message>
  <message>
   <source>{0} holds complex numbers ({1})</source>
   <translation>{0} 含有复数（{1}）</translation>
  </message>
  <message>
   <source>{0} holds more than {1} places</source>
   <translation>{0} 含有超过 {1} 个地点</translation>
  </message>
  <message>
   <source>{0} holds no archive: it has no {1}.</source>
   <translation>{0} 不含影像库：缺少 {1}。</translation>
  </message>
  <message>
   <source>{0} holds no certificates</source>
   <translation>{0} 不含证书</translation>
  </message>
  <message>
   <source>{0} holds no certificates that can be read: {1}</source>
   <translation>{0} 不含可读取的证书：{1}</translation>
  </message>
  <message>
   <source>{0} holds no class: all of its pixels are nodata</source>
   <translation>{0} 不含类别：其所有像素均为无数据</translation>
  </message>
  <message>
   <source>{0} holds no finished tiles yet: indexing was stopped at its beginning</source>
   <translation>{0} 尚无已完成的瓦片：索引在刚开始时被停止</translation>
  </message>
  <message>
   <source>{0} holds no images</source>
   <translation>{0} 不含图像</translation>
  </message>
  <message>
   <source>{0} holds no kinds of place: {1}</source>
   <translation>{0} 不含地点类型：{1}</translation>
  </message>
  <message>
   <source>{0} holds no labels</source>
   <translation>{0} 不含标签</translation>
  </message>
  <message>
   <source>{0} holds no land cover of its places</source>
   <translation>{0} 不含其地点的土地覆盖</translation>
  </message>
  <message>
   <source>{0} holds no place with a value in {1}</source>
   <translation>{0} 中没有在 {1} 里有值的地点</translation>
  </message>
  <message>
   <source>{0} holds no places</source>
   <translation>{0} 不含地点</translation>
  </message>
  <message>
   <source>{0} holds no places: {1}</source>
   <translation>{0} 不含地点：{1}</translation>
  </message>
  <message>
   <source>{0} holds no polygons</source>
   <translation>{0} 不含多边形</translation>
  </message>
  <message>
   <source>{0} holds no reviews</source>
   <translation>{0} 不含审核</translation>
  </message>
  <message>
   <source>{0} holds no table of facts</source>
   <translation>{0} 不含参数表</translation>
  </message>
  <message>
   <source>{0} holds no table of weights</source>
   <translation>{0} 不含权重表</translation>
  </message>
  <message>
   <source>{0} holds nothing that was published</source>
   <translation>{0} 不含已发布的内容</translation>
  </message>
  <message>
   <source>{0} holds numbers that are none</source>
   <translation>{0} 含有无效数值</translation>
  </message>
  <message>
   <source>{0} holds something else than it says</source>
   <translation>{0} 的内容与其声明不符</translation>
  </message>
  <message>
   <source>{0} holds the number {1}; there are {2} classes</source>
   <translation>{0} 含有数 {1}；共有 {2} 个类别</translation>
  </message>
  <message>
   <source>{0} holds weights of another network: {1} tensors do not fit, such as {2}</source>
   <translation>{0} 是另一个网络的权重：{1} 个张量不匹配，例如 {2}</translation>
  </message>
  <message>
   <source>{0} holds what is no number</source>
   <translation>{0} 含有非数值内容</translation>
  </message>
  <message>
   <source>{0} holds whole files, so there is no score map</source>
   <translation>{0} 由整个文件构成，因此没有得分图</translation>
  </message>
  <message>
   <source>{0} holds {1} cards</source>
   <translation>{0} 含有 {1} 张卡片</translation>
  </message>
  <message>
   <source>{0} holds {1} different numbers; a land-cover raster has at most {2} classes</source>
   <translation>{0} 含有 {1} 个不同的数；土地覆盖栅格最多有 {2} 个类别</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}, not {3} of {4}</source>
   <translation>{0} 含有形状为 {2} 的 {1}，而不是 {4} 的 {3}</translation>
  </message>
  <message>
   <source>{0} holds {1} to {2}: class numbers are from 0 to {3}</source>
   <translation>{0} 含有 {1} 至 {2}：类别编号为 0 至 {3}</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors of {2} numbers, but says of itself {3} of {4}</source>
   <translation>{0} 含有 {1} 个 {2} 维的向量，但自述为 {3} 个 {4} 维</translation>
  </message>
  <message>
   <source>{0} holds {1}, not whole numbers: it cannot be a land-cover raster</source>
   <translation>{0} 含有 {1}，不是整数：不能作为土地覆盖栅格</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} 张图像</translation>
  </message>
  <message>
   <source>{0} images a second</source>
   <translation>每秒 {0} 张图像</translation>
  </message>
  <message>
   <source>{0} images are too few to learn from</source>
   <translation>{0} 张图像太少，无法学习</translation>
  </message>
  <message>
   <source>{0} images but {1} labels</source>
   <translation>有 {0} 张图像，却有 {1} 个标签</translation>
  </message>
  <message>
   <source>{0} images of {1} classes are too few to learn from</source>
   <translation>{1} 个类别的 {0} 张图像太少，无法学习</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>共 {0}</translation>
  </message>
  <message>
   <source>{0} in the archive {1}, {2}</source>
   <translation>影像库 {1} 中的 {0}，{2}</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0}，位于 {1}</translation>
  </message>
  <message>
   <source>{0} is Python {1}.{2}, and the engine needs 3.10 or newer</source>
   <translation>{0} 是 Python {1}.{2}，而引擎需要 3.10 或更新版本</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python</source>
   <translation>{0} 是 32 位 Python</translation>
  </message>
  <message>
   <source>{0} is a container of {1} rasters, not one raster</source>
   <translation>{0} 是包含 {1} 个栅格的容器，而不是一个栅格</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} 是文件，而不是文件夹</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} 是文件夹</translation>
  </message>
  <message>
   <source>{0} is a folder, not a raster</source>
   <translation>{0} 是文件夹，而不是栅格</translation>
  </message>
  <message>
   <source>{0} is a folder: take one of its images.</source>
   <translation>{0} 是文件夹：请选用其中的一幅图像。</translation>
  </message>
  <message>
   <source>{0} is a folder; choose the Python program in it</source>
   <translation>{0} 是文件夹；请选择其中的 Python 程序</translation>
  </message>
  <message>
   <source>{0} is a number of {1} digits</source>
   <translation>{0} 是 {1} 位数</translation>
  </message>
  <message>
   <source>{0} is a tokenizer of kind {1}, which Kinscape does not read</source>
   <translation>{0} 是 {1} 类型的分词器，Kinscape 不支持读取</translation>
  </message>
  <message>
   <source>{0} is an address on the web: copy the picture itself, and paste it.</source>
   <translation>{0} 是网络地址：请复制图片本身再粘贴。</translation>
  </message>
  <message>
   <source>{0} is an encoder that came with Kinscape: choose another name</source>
   <translation>{0} 是 Kinscape 自带的编码器：请选择其他名称</translation>
  </message>
  <message>
   <source>{0} is being rewritten again and again</source>
   <translation>{0} 正被反复重写</translation>
  </message>
  <message>
   <source>{0} is being written by another program</source>
   <translation>{0} 正由其他程序写入</translation>
  </message>
  <message>
   <source>{0} is being written by another run of Kinscape</source>
   <translation>{0} 正由另一个 Kinscape 运行写入</translation>
  </message>
  <message>
   <source>{0} is cut short: it has {1} bytes, its pixels need {2}</source>
   <translation>{0} 不完整：只有 {1} 字节，其像素需要 {2} 字节</translation>
  </message>
  <message>
   <source>{0} is damaged</source>
   <translation>{0} 已损坏</translation>
  </message>
  <message>
   <source>{0} is damaged or cut short: {1}</source>
   <translation>{0} 已损坏或不完整：{1}</translation>
  </message>
  <message>
   <source>{0} is damaged or holds no weights: {1}</source>
   <translation>{0} 已损坏或不含权重：{1}</translation>
  </message>
  <message>
   <source>{0} is damaged: a column of numbers holds something else</source>
   <translation>{0} 已损坏：有一个数值列含有其他内容</translation>
  </message>
  <message>
   <source>{0} is damaged: it has an unknown field {1}</source>
   <translation>{0} 已损坏：有未知的字段 {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its sha256 differs from the card's</source>
   <translation>{0} 已损坏：其 sha256 与卡片中的不同</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}</source>
   <translation>{0} 已损坏：{1}</translation>
  </message>
  <message>
   <source>{0} is empty (0 bytes)</source>
   <translation>{0} 为空（0 字节）</translation>
  </message>
  <message>
   <source>{0} is in use and is kept until the next installation</source>
   <translation>{0} 正在使用，保留到下次安装</translation>
  </message>
  <message>
   <source>{0} is installed anew: {1}</source>
   <translation>{0} 将重新安装：{1}</translation>
  </message>
  <message>
   <source>{0} is larger than a concept can be ({1} MiB)</source>
   <translation>{0} 超过概念允许的大小 ({1} MiB)</translation>
  </message>
  <message>
   <source>{0} is left out: {1}</source>
   <translation>{0} 已略去：{1}</translation>
  </message>
  <message>
   <source>{0} is located by a sensor model (RPC) only</source>
   <translation>{0} 仅由传感器模型 (RPC) 定位</translation>
  </message>
  <message>
   <source>{0} is missing.</source>
   <translation>缺少 {0}。</translation>
  </message>
  <message>
   <source>{0} is model {1}, not {2}</source>
   <translation>{0} 是模型 {1}，而不是 {2}</translation>
  </message>
  <message>
   <source>{0} is neither an archive nor something published</source>
   <translation>{0} 既不是影像库，也不是已发布的内容</translation>
  </message>
  <message>
   <source>{0} is no address of a server</source>
   <translation>{0} 不是服务器地址</translation>
  </message>
  <message>
   <source>{0} is no archive: it has no {1}</source>
   <translation>{0} 不是影像库：缺少 {1}</translation>
  </message>
  <message>
   <source>{0} is no dimension</source>
   <translation>{0} 不是维数</translation>
  </message>
  <message>
   <source>{0} is no file on disk: draw a box on it instead (D).</source>
   <translation>{0} 不是磁盘上的文件：请改为在其上绘制矩形框 (D)。</translation>
  </message>
  <message>
   <source>{0} is no image and no raster.</source>
   <translation>{0} 既不是图像也不是栅格。</translation>
  </message>
  <message>
   <source>{0} is no key file of this kind, or it is damaged</source>
   <translation>{0} 不是此类密钥文件，或已损坏</translation>
  </message>
  <message>
   <source>{0} is no name for a concept</source>
   <translation>{0} 不能作为概念的名称</translation>
  </message>
  <message>
   <source>{0} is no name for an account</source>
   <translation>{0} 不能作为账户名</translation>
  </message>
  <message>
   <source>{0} is no network that a training can begin with</source>
   <translation>{0} 不是可以开始训练的网络</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} 不是数</translation>
  </message>
  <message>
   <source>{0} is no option</source>
   <translation>{0} 不是选项</translation>
  </message>
  <message>
   <source>{0} is no parameter set for the mode {1}</source>
   <translation>{0} 不是模式 {1} 的参数集</translation>
  </message>
  <message>
   <source>{0} is no raster: draw a box on the map instead (D).</source>
   <translation>{0} 不是栅格：请改为在地图上绘制矩形框 (D)。</translation>
  </message>
  <message>
   <source>{0} is no receipt</source>
   <translation>{0} 不是回执</translation>
  </message>
  <message>
   <source>{0} is no size of a tile</source>
   <translation>{0} 不是瓦片的大小</translation>
  </message>
  <message>
   <source>{0} is no text, or too long, or has characters that cannot be shown</source>
   <translation>{0} 不是文本、过长，或含有无法显示的字符</translation>
  </message>
  <message>
   <source>{0} is no vault</source>
   <translation>{0} 不是保险库</translation>
  </message>
  <message>
   <source>{0} is no vault: {1}</source>
   <translation>{0} 不是保险库：{1}</translation>
  </message>
  <message>
   <source>{0} is no whole store of the SEI mode</source>
   <translation>{0} 不是完整的 SEI 模式存储库</translation>
  </message>
  <message>
   <source>{0} is none of {1}</source>
   <translation>{0} 须为以下之一：{1}</translation>
  </message>
  <message>
   <source>{0} is not GeoParquet with WKB footprints ({1})</source>
   <translation>{0} 不是带 WKB 覆盖范围的 GeoParquet（{1}）</translation>
  </message>
  <message>
   <source>{0} is not a Parquet file: {1}</source>
   <translation>{0} 不是 Parquet 文件：{1}</translation>
  </message>
  <message>
   <source>{0} is not a Python that works</source>
   <translation>{0} 不是可用的 Python</translation>
  </message>
  <message>
   <source>{0} is not a STAC item of embeddings: {1}</source>
   <translation>{0} 不是嵌入向量的 STAC item：{1}</translation>
  </message>
  <message>
   <source>{0} is not a card</source>
   <translation>{0} 不是卡片</translation>
  </message>
  <message>
   <source>{0} is not a colour</source>
   <translation>{0} 不是颜色</translation>
  </message>
  <message>
   <source>{0} is not a concept</source>
   <translation>{0} 不是概念</translation>
  </message>
  <message>
   <source>{0} is not a concept: it is not JSON</source>
   <translation>{0} 不是概念：它不是 JSON</translation>
  </message>
  <message>
   <source>{0} is not a date</source>
   <translation>{0} 不是日期</translation>
  </message>
  <message>
   <source>{0} is not a file</source>
   <translation>{0} 不是文件</translation>
  </message>
  <message>
   <source>{0} is not a folder</source>
   <translation>{0} 不是文件夹</translation>
  </message>
  <message>
   <source>{0} is not a list of texts</source>
   <translation>{0} 不是文本列表</translation>
  </message>
  <message>
   <source>{0} is not a little-endian TIFF</source>
   <translation>{0} 不是小端序 TIFF</translation>
  </message>
  <message>
   <source>{0} is not a network that was kept: {1}</source>
   <translation>{0} 不是已保存的网络：{1}</translation>
  </message>
  <message>
   <source>{0} is not a number</source>
   <translation>{0} 不是数字</translation>
  </message>
  <message>
   <source>{0} is not a program that can be started</source>
   <translation>{0} 不是可启动的程序</translation>
  </message>
  <message>
   <source>{0} is not a raster that GDAL can read</source>
   <translation>{0} 不是 GDAL 可读取的栅格</translation>
  </message>
  <message>
   <source>{0} is not a recipe</source>
   <translation>{0} 不是配方</translation>
  </message>
  <message>
   <source>{0} is not a recipe: {1}</source>
   <translation>{0} 不是配方：{1}</translation>
  </message>
  <message>
   <source>{0} is not a result of a search: {1}</source>
   <translation>{0} 不是搜索结果：{1}</translation>
  </message>
  <message>
   <source>{0} is not a safetensors file</source>
   <translation>{0} 不是 safetensors 文件</translation>
  </message>
  <message>
   <source>{0} is not a tile id</source>
   <translation>{0} 不是瓦片 ID</translation>
  </message>
  <message>
   <source>{0} is not a tile id of an archive of whole files</source>
   <translation>{0} 不是整文件影像库的瓦片 ID</translation>
  </message>
  <message>
   <source>{0} is not a tokenizer</source>
   <translation>{0} 不是分词器</translation>
  </message>
  <message>
   <source>{0} is not a vocabulary of visual words: {1}</source>
   <translation>{0} 不是视觉词的词汇表：{1}</translation>
  </message>
  <message>
   <source>{0} is not an archive: it has no {1}</source>
   <translation>{0} 不是影像库：缺少 {1}</translation>
  </message>
  <message>
   <source>{0} is not an option of a mode</source>
   <translation>{0} 不是模式的选项</translation>
  </message>
  <message>
   <source>{0} is not empty and not an archive (it holds {1})</source>
   <translation>{0} 非空，也不是影像库（其中有 {1}）</translation>
  </message>
  <message>
   <source>{0} is not finished: indexing was stopped, or is under way</source>
   <translation>{0} 未完成：索引已停止或正在进行</translation>
  </message>
  <message>
   <source>{0} is not for a vault</source>
   <translation>{0} 不适用于保险库</translation>
  </message>
  <message>
   <source>{0} is not for a vault: all of it is sealed.</source>
   <translation>{0} 不适用于保险库：其全部内容都是密封的。</translation>
  </message>
  <message>
   <source>{0} is not offered in the mode {1}</source>
   <translation>{0} 不以模式 {1} 提供</translation>
  </message>
  <message>
   <source>{0} is not on this computer and cannot be downloaded ({1})</source>
   <translation>{0} 不在此计算机上，也无法下载（{1}）</translation>
  </message>
  <message>
   <source>{0} is not on this computer: what a project or a recipe names elsewhere is not opened by itself.</source>
   <translation>{0} 不在此计算机上：工程或配方引用的其他位置的内容不会自动打开。</translation>
  </message>
  <message>
   <source>{0} is not one of your servers</source>
   <translation>{0} 不是您的服务器之一</translation>
  </message>
  <message>
   <source>{0} is not one of your servers: add it on the Remote page to ask it</source>
   <translation>{0} 不是您的服务器之一：请在“远程”页面添加后再查询</translation>
  </message>
  <message>
   <source>{0} is not the SHA-256 of a certificate</source>
   <translation>{0} 不是证书的 SHA-256</translation>
  </message>
  <message>
   <source>{0} is not the address of a package index</source>
   <translation>{0} 不是软件包索引的地址</translation>
  </message>
  <message>
   <source>{0} is not the address of a server</source>
   <translation>{0} 不是服务器的地址</translation>
  </message>
  <message>
   <source>{0} is not the file that it should be (its SHA-256 differs), and was thrown away</source>
   <translation>{0} 不是应有的文件（其 SHA-256 不同），已丢弃</translation>
  </message>
  <message>
   <source>{0} is not the file that was indexed: {1}</source>
   <translation>{0} 不是当初编入索引的文件：{1}</translation>
  </message>
  <message>
   <source>{0} is not the folder of {1}</source>
   <translation>{0} 不是 {1} 的文件夹</translation>
  </message>
  <message>
   <source>{0} is not the published {1}: its sha256 differs</source>
   <translation>{0} 不是发布的 {1}：其 sha256 不同</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} 不存在</translation>
  </message>
  <message>
   <source>{0} is not there any more</source>
   <translation>{0} 已不存在</translation>
  </message>
  <message>
   <source>{0} is not there, but the card names it</source>
   <translation>{0} 不存在，但卡片中列有它</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} 不存在。</translation>
  </message>
  <message>
   <source>{0} is of a training with another recipe or other images</source>
   <translation>{0} 属于使用其他配方或其他图像的训练</translation>
  </message>
  <message>
   <source>{0} is of another file: it says {1} {2}, {3} has {4}</source>
   <translation>{0} 属于另一个文件：其 {2} 为 {1}，而 {3} 为 {4}</translation>
  </message>
  <message>
   <source>{0} is of version {1}</source>
   <translation>{0} 的版本为 {1}</translation>
  </message>
  <message>
   <source>{0} is on a server, and its pixels are not published</source>
   <translation>{0} 在服务器上，其像素未发布</translation>
  </message>
  <message>
   <source>{0} is on a server, and its vectors are not published</source>
   <translation>{0} 在服务器上，其向量未发布</translation>
  </message>
  <message>
   <source>{0} is read by this search, so it cannot be its output</source>
   <translation>此搜索会读取 {0}，因此不能作为其输出</translation>
  </message>
  <message>
   <source>{0} is signed with another key than before: {1}</source>
   <translation>{0} 的签名密钥与之前不同：{1}</translation>
  </message>
  <message>
   <source>{0} is taken as it is in {1}: nothing says which SHA-256 it must have</source>
   <translation>按 {1} 中的原样采用 {0}：没有任何信息说明它应有的 SHA-256</translation>
  </message>
  <message>
   <source>{0} is the result of a search, not imagery.</source>
   <translation>{0} 是搜索的结果，而不是影像。</translation>
  </message>
  <message>
   <source>{0} is too large</source>
   <translation>{0} 过大</translation>
  </message>
  <message>
   <source>{0} is {1}</source>
   <translation>{0} 为 {1}</translation>
  </message>
  <message>
   <source>{0} is {1}, and the engine needs 3.10 or newer</source>
   <translation>{0} 是 {1}，而引擎需要 3.10 或更新版本</translation>
  </message>
  <message>
   <source>{0} is {1}; its tiles are dropped</source>
   <translation>{0}：{1}；其瓦片将被删除</translation>
  </message>
  <message>
   <source>{0} knows nothing of the ground of this archive: no tile lies on its classes</source>
   <translation>{0} 不包含此影像库所在地面的信息：没有瓦片落在其类别上</translation>
  </message>
  <message>
   <source>{0} labels but places of shape {1}</source>
   <translation>有 {0} 个标签，但地点的形状为 {1}</translation>
  </message>
  <message>
   <source>{0} lacks the column {1}</source>
   <translation>{0} 缺少列 {1}</translation>
  </message>
  <message>
   <source>{0} lacks {1}</source>
   <translation>{0} 缺少 {1}</translation>
  </message>
  <message>
   <source>{0} lacks {1} images, such as {2}</source>
   <translation>{0} 缺少 {1} 张图像，例如 {2}</translation>
  </message>
  <message>
   <source>{0} land-cover classes are not possible</source>
   <translation>土地覆盖类别不能有 {0} 个</translation>
  </message>
  <message>
   <source>{0} land-cover classes have {1} colours</source>
   <translation>{0} 个土地覆盖类别有 {1} 种颜色</translation>
  </message>
  <message>
   <source>{0} large polygons gave {1} tiles each, spread over them</source>
   <translation>{0} 个大多边形各产生 {1} 个瓦片，散布于其中</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>剩余 {0}</translation>
  </message>
  <message>
   <source>{0} left this computer, {1} came back.</source>
   <translation>从此计算机发出 {0}，收到 {1}。</translation>
  </message>
  <message>
   <source>{0} lies where {1} is not defined</source>
   <translation>{0} 位于 {1} 的定义范围之外</translation>
  </message>
  <message>
   <source>{0} liked</source>
   <translation>{0} 个相似</translation>
  </message>
  <message>
   <source>{0} likely to be what you look for, going by your marks</source>
   <translation>根据您的标记，有 {0} 的可能是您要找的</translation>
  </message>
  <message>
   <source>{0} m</source>
   <translation>{0} 米</translation>
  </message>
  <message>
   <source>{0} marked places are in the archive no more and were left out</source>
   <translation>{0} 个已标记的地点已不在影像库中，已略去</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} 分 {1} 秒</translation>
  </message>
  <message>
   <source>{0} missing</source>
   <translation>{0}缺失</translation>
  </message>
  <message>
   <source>{0} more things were left out.</source>
   <translation>另有 {0} 项被略过。</translation>
  </message>
  <message>
   <source>{0} must be a list, not {1}</source>
   <translation>{0} 必须是列表，而不是 {1}</translation>
  </message>
  <message>
   <source>{0} must be a {1}, not {2}</source>
   <translation>{0} 必须是 {1}，而不是 {2}</translation>
  </message>
  <message>
   <source>{0} must be an object, not {1}</source>
   <translation>{0} 必须是对象，而不是 {1}</translation>
  </message>
  <message>
   <source>{0} must end with {1}</source>
   <translation>{0} 必须以 {1} 结尾</translation>
  </message>
  <message>
   <source>{0} must have {1} values, not {2}</source>
   <translation>{0} 必须有 {1} 个值，而不是 {2} 个</translation>
  </message>
  <message>
   <source>{0} must not be {1}</source>
   <translation>{0} 不能为 {1}</translation>
  </message>
  <message>
   <source>{0} names the model {1}</source>
   <translation>{0} 中的模型名为 {1}</translation>
  </message>
  <message>
   <source>{0} needs PyTorch and safetensors, which are not installed in the engine</source>
   <translation>{0} 需要 PyTorch 和 safetensors，引擎中未安装</translation>
  </message>
  <message>
   <source>{0} needs onnxruntime, which is not installed in the engine</source>
   <translation>{0} 需要 onnxruntime，引擎中未安装</translation>
  </message>
  <message>
   <source>{0} needs the package safetensors</source>
   <translation>{0} 需要软件包 safetensors</translation>
  </message>
  <message>
   <source>{0} not indexed: {1}</source>
   <translation>{0} 未编入索引：{1}</translation>
  </message>
  <message>
   <source>{0} numbers for each tile</source>
   <translation>每个瓦片 {0} 个数值</translation>
  </message>
  <message>
   <source>{0} of memory, {1}</source>
   <translation>内存 {0}，{1}</translation>
  </message>
  <message>
   <source>{0} of memory, {1} of it free; {2}</source>
   <translation>内存 {0}，其中可用 {1}；{2}</translation>
  </message>
  <message>
   <source>{0} of the first {1} are the same</source>
   <translation>前 {1} 个中有 {0} 个相同</translation>
  </message>
  <message>
   <source>{0} of the first {1} is the same</source>
   <translation>前 {1} 个中有 {0} 个相同</translation>
  </message>
  <message>
   <source>{0} of the places found, {1} of the tiles searched</source>
   <translation>找到的地点的 {0}，搜索的瓦片的 {1}</translation>
  </message>
  <message>
   <source>{0} of these images are not in the store</source>
   <translation>这些图像中有 {0} 幅不在存储库中</translation>
  </message>
  <message>
   <source>{0} of what your examples show</source>
   <translation>占您示例内容的 {0}</translation>
  </message>
  <message>
   <source>{0} of {1} are here already.</source>
   <translation>已有 {0}，共 {1}。</translation>
  </message>
  <message>
   <source>{0} of {1} from {2}, {3}</source>
   <translation>{0}（{1}），来自 {2}，{3}</translation>
  </message>
  <message>
   <source>{0} of {1} places</source>
   <translation>{1} 个地点中的 {0} 个</translation>
  </message>
  <message>
   <source>{0} of {1} reviewed.</source>
   <translation>已审核 {0} / {1}。</translation>
  </message>
  <message>
   <source>{0} of {1} vectors were not of length 1 and were made so</source>
   <translation>{1} 个向量中有 {0} 个长度不为 1，已作归一化</translation>
  </message>
  <message>
   <source>{0} of {1} were asked for at once</source>
   <translation>一次请求了 {1} 的 {0}</translation>
  </message>
  <message>
   <source>{0} on disk</source>
   <translation>磁盘占用 {0}</translation>
  </message>
  <message>
   <source>{0} others</source>
   <translation>其他 {0} 个</translation>
  </message>
  <message>
   <source>{0} pictures could not be made: their rasters cannot be read</source>
   <translation>{0} 张图片无法生成：其栅格无法读取</translation>
  </message>
  <message>
   <source>{0} pixels</source>
   <translation>{0} 像素</translation>
  </message>
  <message>
   <source>{0} places</source>
   <translation>{0} 个地点</translation>
  </message>
  <message>
   <source>{0} places are not possible</source>
   <translation>地点数不能为 {0}</translation>
  </message>
  <message>
   <source>{0} places in pictures are too few to learn {1} visual words from</source>
   <translation>图片中的 {0} 个位置太少，无法学习 {1} 个视觉词</translation>
  </message>
  <message>
   <source>{0} places lie outside the imagery or in holes and were left out</source>
   <translation>{0} 个地点在影像之外或空洞中，已略去</translation>
  </message>
  <message>
   <source>{0} places liked</source>
   <translation>{0} 个标为相似的地点</translation>
  </message>
  <message>
   <source>{0} places of the sample are not judged yet; the more are, the narrower is the interval</source>
   <translation>样本中有 {0} 个地点尚未判断；判断得越多，区间越窄</translation>
  </message>
  <message>
   <source>{0} places of {1} tiles are not possible</source>
   <translation>{1} 个瓦片的 {0} 个地点不可用</translation>
  </message>
  <message>
   <source>{0} places overlap with places to judge by and were left out</source>
   <translation>{0} 个地点与用于评估的地点重叠，已略去</translation>
  </message>
  <message>
   <source>{0} places shown</source>
   <translation>{0} 个显示的地点</translation>
  </message>
  <message>
   <source>{0} queries cannot be compared</source>
   <translation>{0} 个查询无法比较</translation>
  </message>
  <message>
   <source>{0} questions left</source>
   <translation>还可查询 {0} 次</translation>
  </message>
  <message>
   <source>{0} rasters</source>
   <translation>{0} 个栅格</translation>
  </message>
  <message>
   <source>{0} rasters could not be indexed</source>
   <translation>{0} 个栅格无法编入索引</translation>
  </message>
  <message>
   <source>{0} rasters found again</source>
   <translation>已找回 {0} 个栅格</translation>
  </message>
  <message>
   <source>{0} rasters gave {1} tiles of {2} pixels</source>
   <translation>{0} 个栅格产生了 {1} 个 {2} 像素的瓦片</translation>
  </message>
  <message>
   <source>{0} rasters missing, {1} changed: index it again</source>
   <translation>{0} 个栅格缺失，{1} 个有变动：请重新编入索引</translation>
  </message>
  <message>
   <source>{0} rasters of the archive are not there any more</source>
   <translation>影像库中有 {0} 个栅格已不存在</translation>
  </message>
  <message>
   <source>{0} rasters of the archive cannot be read and were left out: {1}</source>
   <translation>影像库中有 {0} 个栅格无法读取，已被略过：{1}</translation>
  </message>
  <message>
   <source>{0} rows are no block of a vault</source>
   <translation>{0} 行不是保险库的块</translation>
  </message>
  <message>
   <source>{0} rows cannot be explained at once</source>
   <translation>不能一次解释 {0} 行</translation>
  </message>
  <message>
   <source>{0} rows for each of {1} trapdoors are too much for one answer</source>
   <translation>{1} 个陷门各 {0} 行，对一次应答来说太多</translation>
  </message>
  <message>
   <source>{0} rows have no footprint</source>
   <translation>{0} 行没有覆盖范围</translation>
  </message>
  <message>
   <source>{0} rows with {1} tiles and {2} sources do not belong together</source>
   <translation>{0} 行与 {1} 个瓦片和 {2} 个来源不对应</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} 秒</translation>
  </message>
  <message>
   <source>{0} sealed bytes do not fit into {1}</source>
   <translation>{0} 个密封字节放不进 {1}</translation>
  </message>
  <message>
   <source>{0} sent more than the {1} bytes that its answer can have</source>
   <translation>{0} 发送的内容超过其应答允许的 {1} 字节</translation>
  </message>
  <message>
   <source>{0} sent more than {1}</source>
   <translation>{0} 发送的内容超过 {1}</translation>
  </message>
  <message>
   <source>{0} shows another certificate than the pinned one, so nothing was sent</source>
   <translation>{0} 出示的证书与固定的不同，因此没有发送任何内容</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there, as was asked</source>
   <translation>已按要求保留 {0} 个来源，尽管其文件不存在</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}</source>
   <translation>已保留 {0} 个来源，尽管其文件不存在：无法访问 {1}</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}, …</source>
   <translation>已保留 {0} 个来源，尽管其文件不存在：无法访问 {1}, …</translation>
  </message>
  <message>
   <source>{0} steps on crops of {1} pixels are not possible</source>
   <translation>无法在 {1} 像素的裁剪块上进行 {0} 步</translation>
  </message>
  <message>
   <source>{0} takes {1} tiles at once, too many</source>
   <translation>{0} 一次处理 {1} 个瓦片，过多</translation>
  </message>
  <message>
   <source>{0} takes {1}, not one image</source>
   <translation>{0} 的输入是 {1}，而不是一张图像</translation>
  </message>
  <message>
   <source>{0} things are wrong and must be mended</source>
   <translation>有 {0} 项错误必须修复</translation>
  </message>
  <message>
   <source>{0} tile sizes are too many</source>
   <translation>瓦片大小有 {0} 个，过多</translation>
  </message>
  <message>
   <source>{0} tiles</source>
   <translation>{0} 个瓦片</translation>
  </message>
  <message>
   <source>{0} tiles are too few for lists</source>
   <translation>{0} 个瓦片太少，无法建立列表</translation>
  </message>
  <message>
   <source>{0} tiles are too few to find kinds of place in</source>
   <translation>{0} 个瓦片太少，无法从中找出地点类型</translation>
  </message>
  <message>
   <source>{0} tiles can be searched now</source>
   <translation>现在可搜索 {0} 个瓦片</translation>
  </message>
  <message>
   <source>{0} tiles compared in the open: scores differ by at most {1}</source>
   <translation>直接比较了 {0} 个瓦片：得分最多相差 {1}</translation>
  </message>
  <message>
   <source>{0} tiles have no date and were left out by the filter on dates</source>
   <translation>{0} 个瓦片没有日期，已被日期过滤条件排除</translation>
  </message>
  <message>
   <source>{0} tiles of {1} pixels need more than {2} GB of memory</source>
   <translation>{0} 个 {1} 像素的瓦片需要超过 {2} GB 内存</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} 至 {1}</translation>
  </message>
  <message>
   <source>{0} to {1} fits</source>
   <translation>{0} 至 {1} 为宜</translation>
  </message>
  <message>
   <source>{0} trapdoors at once are not possible here</source>
   <translation>此处不能同时使用 {0} 个陷门</translation>
  </message>
  <message>
   <source>{0} unliked</source>
   <translation>{0} 个不相似</translation>
  </message>
  <message>
   <source>{0} visual words are not possible</source>
   <translation>视觉词不能有 {0} 个</translation>
  </message>
  <message>
   <source>{0} was changed by another run in the meantime</source>
   <translation>{0} 在此期间被另一次运行更改</translation>
  </message>
  <message>
   <source>{0} was changed: its strata do not add up</source>
   <translation>{0} 已被更改：其各层之和不符</translation>
  </message>
  <message>
   <source>{0} was ended from outside</source>
   <translation>{0} 被外部终止</translation>
  </message>
  <message>
   <source>{0} was imported from vectors of {1}; rasters cannot be added to it</source>
   <translation>{0} 由 {1} 的向量导入；不能向其添加栅格</translation>
  </message>
  <message>
   <source>{0} was made by a newer Kinscape</source>
   <translation>{0} 由更新版本的 Kinscape 生成</translation>
  </message>
  <message>
   <source>{0} was made by something that cannot be run again</source>
   <translation>{0} 的生成方式无法再次运行</translation>
  </message>
  <message>
   <source>{0} was made with encoder {1}, which this Kinscape does not have</source>
   <translation>{0} 由编码器 {1} 生成，此版 Kinscape 没有该编码器</translation>
  </message>
  <message>
   <source>{0} was made with {1} {2} of encoder {3}, not {4} of {5}</source>
   <translation>{0} 生成时编码器 {3} 的 {1} 为 {2}，而不是 {5} 的 {4}</translation>
  </message>
  <message>
   <source>{0} was not drawn to see what was missed</source>
   <translation>{0} 不是为检查遗漏而抽取的</translation>
  </message>
  <message>
   <source>{0} was published in another format</source>
   <translation>{0} 以其他格式发布</translation>
  </message>
  <message>
   <source>{0} was taught on tiles of {1} m, those here have {2} m</source>
   <translation>{0} 是用 {1} 米的瓦片教的，此处的瓦片为 {2} 米</translation>
  </message>
  <message>
   <source>{0} was written by a newer Kinscape</source>
   <translation>{0} 由更新版本的 Kinscape 写出</translation>
  </message>
  <message>
   <source>{0} weighs {1}</source>
   <translation>{0} 的权重为 {1}</translation>
  </message>
  <message>
   <source>{0} were freed.</source>
   <translation>已释放 {0}。</translation>
  </message>
  <message>
   <source>{0} widths are more than {1}</source>
   <translation>{0} 个宽度超过 {1}</translation>
  </message>
  <message>
   <source>{0} workers are not possible</source>
   <translation>工作进程数不能为 {0}</translation>
  </message>
  <message>
   <source>{0} would be asked without TLS, so that anyone on the way could read the token</source>
   <translation>查询 {0} 将不使用 TLS，途中任何人都能读取令牌</translation>
  </message>
  <message>
   <source>{0} would lie inside the archive</source>
   <translation>{0} 将位于影像库内部</translation>
  </message>
  <message>
   <source>{0} {1}/s</source>
   <translation>{0} {1}/秒</translation>
  </message>
  <message>
   <source>{0} · not up to date</source>
   <translation>{0} · 不是最新</translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
  <message>
   <source>{0} × {1} epochs</source>
   <translation>{0} × {1} 轮</translation>
  </message>
  <message>
   <source>{0} × {1} px</source>
   <translation>{0} × {1} 像素</translation>
  </message>
  <message>
   <source>{0}, cannot be used</source>
   <translation>{0}，无法使用</translation>
  </message>
  <message>
   <source>{0}, each one tile; {1}</source>
   <translation>{0}，各为一个瓦片；{1}</translation>
  </message>
  <message>
   <source>{0}, none of which is a picture (all alpha)</source>
   <translation>{0}，其中没有可用的图像波段（全部为 alpha）</translation>
  </message>
  <message>
   <source>{0}, not known of {1}</source>
   <translation>{0}，{1}未知</translation>
  </message>
  <message>
   <source>{0}, out of date for {1}</source>
   <translation>{0}，{1}已过期</translation>
  </message>
  <message>
   <source>{0}, taken from QGIS's options</source>
   <translation>{0}，取自 QGIS 的选项</translation>
  </message>
  <message>
   <source>{0}, the best of {1} dates</source>
   <translation>{0}，{1} 个日期中最佳</translation>
  </message>
  <message>
   <source>{0}, the best with a score of {1}</source>
   <translation>{0}，最高得分 {1}</translation>
  </message>
  <message>
   <source>{0}, was not among the first before</source>
   <translation>{0}，之前不在前列</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}，{1}</translation>
  </message>
  <message>
   <source>{0}, {1}.</source>
   <translation>{0}，{1}。</translation>
  </message>
  <message>
   <source>{0}. Delete removes it, a double click zooms to it; drag it to the other strip to move it</source>
   <translation>{0}。Delete 将其移除，双击缩放至此；拖到另一栏可移动它</translation>
  </message>
  <message>
   <source>{0}. Its picture is being made</source>
   <translation>{0}。正在生成其图片</translation>
  </message>
  <message>
   <source>{0}. The server learns: {1}</source>
   <translation>{0}。服务器获知：{1}</translation>
  </message>
  <message>
   <source>{0}/s</source>
   <translation>{0}/秒</translation>
  </message>
  <message>
   <source>{0}:</source>
   <translation>{0}：</translation>
  </message>
  <message>
   <source>{0}: cell_px {1} does not divide input_px {2}</source>
   <translation>{0}：cell_px {1} 不能整除 input_px {2}</translation>
  </message>
  <message>
   <source>{0}: colours of its classes are {1}</source>
   <translation>{0}：其类别的颜色为 {1}</translation>
  </message>
  <message>
   <source>{0}: column {1} holds {2}</source>
   <translation>{0}：列 {1} 含有 {2}</translation>
  </message>
  <message>
   <source>{0}: column {1} is of type {2}, not lists of numbers</source>
   <translation>{0}：列 {1} 的类型为 {2}，而不是数值列表</translation>
  </message>
  <message>
   <source>{0}: dim is {1}</source>
   <translation>{0}：dim 为 {1}</translation>
  </message>
  <message>
   <source>{0}: field {1} is missing</source>
   <translation>{0}：缺少字段 {1}</translation>
  </message>
  <message>
   <source>{0}: gsd_m is {1}</source>
   <translation>{0}：gsd_m 为 {1}</translation>
  </message>
  <message>
   <source>{0}: indexing was not finished</source>
   <translation>{0}：索引未完成</translation>
  </message>
  <message>
   <source>{0}: installed</source>
   <translation>{0}：已安装</translation>
  </message>
  <message>
   <source>{0}: it computes wrongly</source>
   <translation>{0}：计算结果有误</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system ({1}) is local, not tied to the earth</source>
   <translation>{0}：其坐标参照系（{1}）是局部坐标系，与地球没有联系</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system cannot be understood ({1})</source>
   <translation>{0}：无法识别其坐标参照系（{1}）</translation>
  </message>
  <message>
   <source>{0}: its position is not on the earth (bounds {1})</source>
   <translation>{0}：其位置不在地球上（边界 {1}）</translation>
  </message>
  <message>
   <source>{0}: its table does not fit: {1}</source>
   <translation>{0}：其表不符：{1}</translation>
  </message>
  <message>
   <source>{0}: mean and std need {1} numbers each, one a band</source>
   <translation>{0}：mean 和 std 各需要 {1} 个数，每个波段一个</translation>
  </message>
  <message>
   <source>{0}: network is {1}</source>
   <translation>{0}：network 为 {1}</translation>
  </message>
  <message>
   <source>{0}: networks use it</source>
   <translation>{0}：神经网络使用它</translation>
  </message>
  <message>
   <source>{0}: no such file</source>
   <translation>{0}：没有此文件</translation>
  </message>
  <message>
   <source>{0}: no such file of weights</source>
   <translation>{0}：没有此权重文件</translation>
  </message>
  <message>
   <source>{0}: no such folder</source>
   <translation>{0}：没有此文件夹</translation>
  </message>
  <message>
   <source>{0}: no such model</source>
   <translation>{0}：没有此模型</translation>
  </message>
  <message>
   <source>{0}: no tile at all{1}</source>
   <translation>{0}：没有任何瓦片{1}</translation>
  </message>
  <message>
   <source>{0}: no tile can be read to learn visual words from</source>
   <translation>{0}：没有可读取的瓦片用于学习视觉词</translation>
  </message>
  <message>
   <source>{0}: no {1} has enough valid pixels; all {2} have more than {3} holes (nodata, or ground outside the raster){4}</source>
   <translation>{0}：没有 {1} 具有足够的有效像素；全部 {2} 个的空洞（无数据或栅格之外的地面）都超过 {3}{4}</translation>
  </message>
  <message>
   <source>{0}: only networks would use it</source>
   <translation>{0}：只有神经网络会使用它</translation>
  </message>
  <message>
   <source>{0}: output is not a text</source>
   <translation>{0}：output 不是文本</translation>
  </message>
  <message>
   <source>{0}: pool is {1}</source>
   <translation>{0}：pool 为 {1}</translation>
  </message>
  <message>
   <source>{0}: scale is {1}</source>
   <translation>{0}：scale 为 {1}</translation>
  </message>
  <message>
   <source>{0}: score {1}</source>
   <translation>{0}：得分 {1}</translation>
  </message>
  <message>
   <source>{0}: text is not a table with a file</source>
   <translation>{0}：text 不是含有 file 的表</translation>
  </message>
  <message>
   <source>{0}: the language in which Kinscape is written</source>
   <translation>{0}：Kinscape 的编写语言</translation>
  </message>
  <message>
   <source>{0}: the rows of its sources are mixed</source>
   <translation>{0}：其来源的各行混在一起</translation>
  </message>
  <message>
   <source>{0}: the small build of torch does not use it</source>
   <translation>{0}：小型版 torch 不使用它</translation>
  </message>
  <message>
   <source>{0}: the text encoder {1} is not an ONNX file</source>
   <translation>{0}：文本编码器 {1} 不是 ONNX 文件</translation>
  </message>
  <message>
   <source>{0}: the translation is loaded</source>
   <translation>{0}：已加载译文</translation>
  </message>
  <message>
   <source>{0}: there is no translation, Kinscape speaks English</source>
   <translation>{0}：没有译文，Kinscape 使用英语</translation>
  </message>
  <message>
   <source>{0}: torch cannot use it</source>
   <translation>{0}：torch 无法使用它</translation>
  </message>
  <message>
   <source>{0}: unknown field {1}</source>
   <translation>{0}：未知字段 {1}</translation>
  </message>
  <message>
   <source>{0}: very roughly {1}; measured as soon as it runs</source>
   <translation>{0}：粗略估计 {1}；开始运行后即会实测</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}：{1}</translation>
  </message>
  <message>
   <source>{0}: {1} bands</source>
   <translation>{0}：{1} 个波段</translation>
  </message>
  <message>
   <source>{0}: {1} is not a file that Kinscape runs</source>
   <translation>{0}：{1} 不是 Kinscape 能运行的文件</translation>
  </message>
  <message>
   <source>{0}: {1} is not the name of a file beside it</source>
   <translation>{0}：{1} 不是其旁边文件的名称</translation>
  </message>
  <message>
   <source>{0}: {1} is {2}, not {3}</source>
   <translation>{0}：{1} 为 {2}，而不是 {3}</translation>
  </message>
  <message>
   <source>{0}: {1} of your examples, {2} of this place</source>
   <translation>{0}：您的示例中 {1}，此地点中 {2}</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}：{1} / {2}</translation>
  </message>
  <message>
   <source>{0}: {1}, by earlier trainings on this computer</source>
   <translation>{0}：{1}，根据此计算机上以往的训练</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}</source>
   <translation>{0}：{1}，{2}</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}, {3}</source>
   <translation>{0}：{1}，{2}，{3}</translation>
  </message>
  <message>
   <source>{0}; band {1} does not exist</source>
   <translation>{0}；波段 {1} 不存在</translation>
  </message>
  <message>
   <source>{0}; band {1} is its alpha (transparency) band, no picture</source>
   <translation>{0}；波段 {1} 是其 alpha（透明）波段，不是图像</translation>
  </message>
  <message>
   <source>{0}; it finds {1} of what an exact search finds</source>
   <translation>{0}；可找到精确搜索结果的 {1}</translation>
  </message>
  <message>
   <source>{0}; the query is {1}</source>
   <translation>{0}；查询为 {1}</translation>
  </message>
  <message>
   <source>{0}; tiles that cannot be read are left out</source>
   <translation>{0}；无法读取的瓦片已略去</translation>
  </message>
  <message>
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
 </context>
</TS>
