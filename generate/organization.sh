#!/bin/sh
# Legal forms, remarks and common words of organisation names.
exec /usr/bin/python3 generate/organization.py
