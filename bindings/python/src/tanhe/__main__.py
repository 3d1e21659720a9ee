# SPDX-License-Identifier: MIT
"""``python -m tanhe``: the command `tanhe`."""

from ._cli import script

if __name__ == "__main__":
    script()
