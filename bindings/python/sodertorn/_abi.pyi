# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
from typing import Any

ffi: Any
