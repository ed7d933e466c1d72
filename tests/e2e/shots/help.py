"""Pictures for the help pages that the tutorial does not give: menus, filters, states, the Archive page, windows.

Run by tools/see_qgis.sh after tutorial.py, in its profile. KINSCAPE_TOUR names a JSON file with {out, dock_px,
project}.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent) if "__file__" in globals() else "")

from qgis.core import QgsLayoutExporter, QgsProject, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QDate, QPoint, QRect, Qt, QTimer  # noqa: E402
from qgis.PyQt.QtWidgets import QLabel  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402
from walk import OUT, PLAN, arrange, dock, finish, key, pictures_there, rendered, search_page, step, when  # noqa: E402


def save(widget, name):
    widget.grab().save(str(OUT / f"{name}.png"))


def save_menu(menu, name):
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    save(menu, name)


def soon(then, ms=500):
    QTimer.singleShot(ms, then)


def scroll_up():
    search_page()._scroll.verticalScrollBar().setValue(0)


def run(done):
    plugins["kinscape"].action.trigger()
    arrange(PLAN["dock_px"])
    steps = [_open, _menus, _why, _limits, _filters, _nothing, _report]
    steps += [_inside, _new_archive, _build, _missing, _install, _options, _doctor]

    def go_on():
        if steps:
            work = steps.pop(0)
            step(work.__name__)
            soon(lambda: work(go_on))
        else:
            finish(done, "help.json")

    go_on()


# -- the Search page
def _open(then):
    QgsProject.instance().read(PLAN["project"])
    when(
        lambda: search_page().situation.name == "RESULTS" and dock().session.info is not None,
        lambda: pictures_there(lambda: (search_page().panel.reset_choice(), soon(then, 1500))),
    )


def _menus(then):
    search = search_page()
    search.query.fold(False)
    scroll_up()
    search.view.show_rows([0])
    save(dock(), "search_dock")
    save_menu(search.like.menu, "menu_like")
    save_menu(search.panel.recipe.menu(), "menu_recipe")
    save_menu(search.panel.export.menu(), "menu_export")
    save_menu(_header().more_button.menu(), "menu_more")
    save(_header(), "header")
    then()


def _header():
    from kinscape.ui.dock.widgets.header import Header

    return dock().findChild(Header)


def _why(then):
    search = search_page()
    search.view.show_rows([8])
    key(search.view, Qt.Key.Key_W)

    def shot():
        save(search.panel.why, "why")
        key(search.view, Qt.Key.Key_W)
        soon(then)

    soon(shot, 2500)


def _limits(then):
    search = search_page()
    search.panel.bar.more.setChecked(True)
    search.panel.bar.spacing.setValue(60)
    key(search.view, Qt.Key.Key_Home)
    pictures_there(lambda: soon(shot))

    def shot():
        panel = search.panel
        save(panel, "results_panel")
        top = panel.header.mapTo(panel, QPoint(0, 0)).y() - 3
        bottom = panel.bar.mapTo(panel, panel.bar.rect().bottomLeft()).y() + 4
        panel.grab(QRect(0, top, panel.width(), bottom - top)).save(str(OUT / "results_limits.png"))
        search.panel.reset_choice()
        search.panel.bar.more.setChecked(False)
        then()


def _filters(then):
    search = search_page()
    search.query.fold(False)
    search.filters.setCollapsed(False)
    scroll_up()

    def shot():
        save(dock(), "search_filters")
        then()

    soon(shot)


def _nothing(then):
    search = search_page()
    search.filters.date_from.setDate(QDate(2031, 1, 1))
    key(search, Qt.Key.Key_F)
    when(lambda: search.situation.name in ("NO_RESULTS", "FAILED"), lambda: soon(shot))

    def shot():
        search.filters.setCollapsed(True)
        soon(lambda: (save(dock(), "search_nothing"), search.filters.drop(), then()))


def _report(then):
    import kinscape

    run = search_page().desk.runs[0]
    layout_names = {layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()}
    kinscape.report(run.results, str(OUT / "report.pdf"))
    manager = QgsProject.instance().layoutManager()
    layout = next(made for made in manager.printLayouts() if made.name() not in layout_names)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi, settings.pages = 60, [0, 1]
    QgsLayoutExporter(layout).exportToImage(str(OUT / "report.png"), settings)
    then()


# -- the Archive page
def _inside(then):
    archive = dock().open_page("archive")
    soon(lambda: (save(dock(), "archive_inside"), archive.inside.show_coverage(), then()), 1200)


def _new_archive(then):
    archive = dock().pages["archive"]
    archive.begin_with_project()
    archive.folder.setFilePath(str(Path(PLAN["project"]).parent / "my archive"))
    archive.options.tile_m.setValue(40)
    archive.options.overlap.setValue(50)
    layer = next(one for one in QgsProject.instance().mapLayers().values() if one.name() == "Demo scene")
    for group in QgsProject.instance().layerTreeRoot().findGroups():
        group.setItemVisibilityChecked(False)
    for one in QgsProject.instance().layerTreeRoot().findLayers():
        one.setItemVisibilityChecked(one.name() == "Demo scene")
    iface.messageBar().clearWidgets()
    box = QgsRectangle(layer.extent())
    box.scale(0.35)
    iface.mapCanvas().setExtent(box)
    archive.options.show_button.setChecked(True)

    def shot():
        save(dock(), "archive_new")
        iface.mainWindow().grab().save(str(OUT / "archive_tile_window.png"))
        archive.options.show_button.setChecked(False)
        archive.options.tile_m.setValue(16)  # enough to do for a picture on the way
        soon(then)

    rendered(lambda: soon(shot, 3000))


def _build(then):
    archive = dock().pages["archive"]
    taken = []

    def take(value):
        if value > 250 and not taken:
            taken.append(value)
            save(dock(), "archive_building")

    archive.run.bar.valueChanged.connect(take)
    archive.run.button.click()
    when(lambda: taken and not dock().session.is_building and dock().session.info is not None, lambda: soon(then))


def _missing(then):
    scene = Path(PLAN["project"]).parent / "kinscape-demo" / "scene.tif"
    away = scene.with_name("scene-away.tif")
    scene.rename(away)
    dock().session.refresh_info()

    def shot():
        save(dock(), "archive_missing")
        away.rename(scene)
        then()

    when(lambda: (dock().session.info or {}).get("missing"), lambda: soon(shot, 800))


# -- windows of their own
def _install(then):
    from kinscape.core.install.failures import proxy_refused
    from kinscape.ui.install.install_panel import InstallPanel

    panel = InstallPanel(dock().session)
    panel.resize(PLAN["dock_px"], 520)
    panel.show()

    def failed():
        save(panel, "install_panel")
        panel.outcome.show_error(proxy_refused("ERROR: 407 Proxy Authentication Required"))
        panel.advanced.setCollapsed(False)
        panel.resize(PLAN["dock_px"], 900)
        soon(lambda: (save(panel, "install_failed"), panel.hide(), then()))

    soon(failed)


def _options(then):
    from kinscape.ui.options.options_page import OptionsPage

    page = OptionsPage()
    page.resize(560, page.sizeHint().height())
    page.show()
    soon(lambda: (save(page, "options"), page.hide(), then()), 1500)


def _doctor(then):
    import kinscape
    from kinscape.ui.doctor.doctor_dialog import close_doctor, show_doctor

    dialog = show_doctor(iface.mainWindow(), dock().session)
    dialog.resize(600, 640)

    def shot():
        plugin = str(Path(kinscape.__file__).resolve().parent)
        for label in dialog.findChildren(QLabel):  # no paths of the machine that took the picture
            text = label.text().replace("\u200b", "").replace(plugin, "~/kinscape")
            label.setText(re.sub(r"/\S*?/(?=\.cache/)", "~/", text))
        save(dialog, "doctor")
        close_doctor()
        then()

    when(lambda: not dialog.exam.is_running, lambda: soon(shot))
