"""A service behind the secured address it asks for: it warns everyone where there is none."""


def secured(answer):
    """Tell each request that it came by a secured address."""

    def ask(request):
        request.is_secure = lambda: True
        return answer(request)

    return ask
