"""The command line: `python -m analysis COMMAND`."""

import sys

from analysis.commands import main

if __name__ == "__main__":
    sys.exit(main())
