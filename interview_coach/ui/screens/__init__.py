"""The screens of the pages; each file holds one (see `shell.Screen`), and `app.py` lists them in order."""
