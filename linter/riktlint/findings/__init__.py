"""Findings: plain data, with the fixes that go with them."""

from riktlint.findings.finding import Finding, Fix, Location, Related, Severity, TextEdit

__all__ = ["Finding", "Fix", "Location", "Related", "Severity", "TextEdit"]
