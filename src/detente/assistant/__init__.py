"""The optional assistant: proposals by a language model of the user's own choice, each held to the document's words.

The one room that speaks to a network, and only when asked to.
"""

from detente.assistant.client import AssistantFailed, reply
from detente.assistant.endpoint import Endpoint, endpoint_of
from detente.assistant.prompt import messages, text_to_send
from detente.assistant.proposal import proposals

__all__ = [
    "AssistantFailed",
    "Endpoint",
    "endpoint_of",
    "messages",
    "proposals",
    "reply",
    "text_to_send",
]
