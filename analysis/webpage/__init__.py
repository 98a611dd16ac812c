"""The page to share: every figure with its numbers, every number with the sentences behind it."""
