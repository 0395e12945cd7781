"""Start the Intervjutrener in the browser: the same as the command ``interview-coach``."""

from interview_coach.settings import resolve_settings
from interview_coach.ui.serve import launch


def main() -> None:
    """Settings → parts → pages → server, until Ctrl+C."""
    launch(resolve_settings())


if __name__ == "__main__":
    main()
