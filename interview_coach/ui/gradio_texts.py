"""Our texts for what Gradio writes by itself, whatever the browser's language."""

from __future__ import annotations

from interview_coach.messages import Messages

GRADIO_TEXTS = (
    "common.clear",
    "common.or",
    "common.loading",
    "upload_text.drop_file",
    "upload_text.click_to_upload",
    "file.uploading",
)
"""Keys of Gradio's own catalogue whose texts are replaced by ours (`ui-gradio-…`)."""


def gradio_texts(messages: Messages) -> dict[str, str]:
    """Our texts, by Gradio's keys."""
    return {
        key: messages.text("ui-gradio-" + key.replace(".", "-").replace("_", "-")) for key in GRADIO_TEXTS
    }
