"""Starts and ends ChromeDriver, and reads what it says."""

import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.webdriver import WebDriver
from urllib3.exceptions import HTTPError

from exigences.browser.engine import EngineError
from exigences.browser.sockets import tools_address


def options_of(args: Sequence[str]) -> webdriver.ChromeOptions:
    """What every driver is asked for, here or elsewhere."""
    options = webdriver.ChromeOptions()
    for argument in args:
        options.add_argument(argument)
    options.page_load_strategy = "none"
    options.unhandled_prompt_behavior = "ignore"  # message boxes are answered over the wire
    return options


def start_driver(browser: Path, service: Service, args: Sequence[str]) -> WebDriver:
    """A driver of a browser of this machine, by a service of ours."""
    options = options_of(args)
    options.binary_location = str(browser)
    try:
        return webdriver.Chrome(options=options, service=service)
    except (WebDriverException, HTTPError, OSError) as error:
        text = text_of(error)
        message = (
            f"Le navigateur {browser} n'a pas démarré : {text}. Vérifiez qu'il se lance à la "
            "main, et que ChromeDriver est de la même version que lui."
        )
        raise EngineError(message) from error


def kill(service: Service) -> None:
    """End the driver and its browser by signal, as the one group that they are."""
    if os.name == "nt":
        service.process.kill()
        return
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(service.process.pid, signal.SIGKILL)


def text_of(error: Exception) -> str:
    """What went wrong, without the state of the driver that comes after."""
    said = str(getattr(error, "msg", "") or error).partition("(Session info")[0]
    return " ".join(said.split()) or type(error).__name__


def address_of_tools(capabilities: Mapping[str, Any]) -> str:
    """Address of the wire of the whole browser, told by the browser itself."""
    return tools_address(str(capabilities["goog:chromeOptions"]["debuggerAddress"]))
