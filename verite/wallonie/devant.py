"""What stands before Plone on a real server: the site is at the root of its address."""


def fabrique(application, _reglages):
    """Return the application, seen from the root."""

    def repondre(environ, start_response):
        hote = environ["HTTP_HOST"]
        environ["PATH_INFO"] = (
            f"/VirtualHostBase/http/{hote}/Plone/VirtualHostRoot{environ['PATH_INFO']}"
        )
        return application(environ, start_response)

    return repondre
