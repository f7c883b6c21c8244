"""A plugin of the bench: its own scripts and styles join the others before they are gathered."""

from abilian.extensions import asset_manager
from abilian.sbe.extension import JS, LESSCSS_FILE, STATIC_DIR


def register_plugin(app):
    """Register them while the bundles are still open; the application does it too late."""
    app.extensions["webassets"].append_path(STATIC_DIR, f"{app.static_url_path}/abilian/sbe")
    asset_manager.register_asset("js", *JS)
    asset_manager.register_asset("css", LESSCSS_FILE)
