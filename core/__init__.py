"""The engine of Kinscape: pure Python, never imports qgis or Qt.

``tests/unit/test_architecture.py`` holds it to that.
"""
