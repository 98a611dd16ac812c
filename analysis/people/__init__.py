"""People in a text: names, mentions, and who is who."""
