"""What guidelines answer, topic by topic, side by side."""
