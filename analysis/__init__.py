"""Who met whom, when, where and about what: French diplomatic dispatches as tables and charts."""
