#!/usr/bin/env bash
# Installs the programs that `npm run conformance` needs, on Debian, as root. Running it again changes nothing.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
  echo "This script is for Debian, as root. Elsewhere, install: java 17, maven, qpdf, poppler, LibreOffice Writer, Chromium, xmllint." >&2
  exit 1
fi

packages=()
need() { command -v "$1" >/dev/null || packages+=("$2"); }
need qpdf qpdf
need pdfinfo poppler-utils
need pdffonts poppler-utils
command -v libreoffice >/dev/null || need soffice libreoffice-writer
command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || need chromium chromium
need xmllint libxml2-utils
need java default-jre-headless
need mvn maven

if [ "${#packages[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${packages[@]}" </dev/null >/dev/null
fi
