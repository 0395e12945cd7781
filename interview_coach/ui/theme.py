"""Colours, type and sizes for Gradio's own widgets; the rest of the looks is in `static/*.css`."""

from __future__ import annotations

import gradio as gr

FONT = "Source Sans 3 Variable"
BLUE = gr.themes.Color(
    c50="#eef5fc",
    c100="#dbe9f8",
    c200="#b9d4f1",
    c300="#8bb8e6",
    c400="#4f91d4",
    c500="#1f72c1",
    c600="#0b5cad",
    c700="#094b8d",
    c800="#083b6f",
    c900="#062c54",
    c950="#041d38",
)
GREY = gr.themes.Color(
    c50="#f6f8fa",
    c100="#eceff3",
    c200="#dce1e8",
    c300="#b9c2cd",
    c400="#8592a3",
    c500="#5f6d80",
    c600="#4a5768",
    c700="#384352",
    c800="#242d39",
    c900="#18202a",
    c950="#10161e",
)


def make_theme() -> gr.themes.Base:
    """Calm, high contrast, large: in the spirit of Norwegian public services."""
    theme = gr.themes.Base(
        primary_hue=BLUE,
        secondary_hue=BLUE,
        neutral_hue=GREY,
        text_size=gr.themes.sizes.text_lg,
        spacing_size=gr.themes.sizes.spacing_lg,
        radius_size=gr.themes.sizes.radius_md,
        font=[gr.themes.Font(FONT), gr.themes.Font("system-ui"), gr.themes.Font("sans-serif")],
        font_mono=[gr.themes.Font("ui-monospace"), gr.themes.Font("monospace")],
    )
    return theme.set(
        body_background_fill="#ffffff",
        body_background_fill_dark="*neutral_950",
        body_text_color="#1d2733",
        block_background_fill="transparent",
        block_background_fill_dark="transparent",
        block_border_width="0px",
        block_padding="0px",
        block_shadow="none",
        block_label_text_weight="600",
        block_label_text_color="#1d2733",
        block_label_text_color_dark="*neutral_100",
        block_title_text_weight="600",
        block_title_text_color="#1d2733",
        block_title_text_color_dark="*neutral_100",
        border_color_primary="#6b7888",
        input_background_fill="#ffffff",
        input_background_fill_dark="*neutral_900",
        input_border_color="#6b7888",
        input_border_color_dark="*neutral_400",
        input_border_width="2px",
        button_primary_background_fill="*primary_600",
        button_primary_background_fill_hover="*primary_700",
        button_primary_background_fill_dark="*primary_300",
        button_primary_background_fill_hover_dark="*primary_200",
        button_primary_text_color="#ffffff",
        button_primary_text_color_dark="*neutral_950",
        button_secondary_background_fill="#ffffff",
        button_secondary_background_fill_hover="*primary_50",
        button_secondary_background_fill_dark="*neutral_900",
        button_secondary_border_color="*primary_600",
        button_secondary_border_color_dark="*primary_300",
        button_secondary_text_color="*primary_700",
        button_secondary_text_color_dark="*primary_200",
        button_border_width="2px",
        link_text_color="*primary_600",
        link_text_color_hover="*primary_700",
        link_text_color_active="*primary_700",
        link_text_color_visited="*primary_600",
        link_text_color_dark="*primary_300",
        link_text_color_hover_dark="*primary_200",
        link_text_color_active_dark="*primary_200",
        link_text_color_visited_dark="*primary_300",
        button_large_text_weight="600",
    )
