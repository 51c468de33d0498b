#!/usr/bin/env bash
# Puts the programs that some tests use beside the project: chromium, qpdf, poppler, Tesseract, PostgreSQL, veraPDF,
# VersityGW, xmllint with the schema of METS.
# Every one is optional: a tool that cannot be had is told in one line, and the tests that need it skip themselves.
# What is built or fetched lies in ${SOHOA_TEST_TOOLS:-$HOME/.cache/sohoa-test-tools}, outside of the source tree.
# Running it again does only what is missing. Always ends with exit code 0.
set -u

tools="${SOHOA_TEST_TOOLS:-$HOME/.cache/sohoa-test-tools}"
verapdf_version=1.28.2
versitygw_versions="v1.9.0 v1.8.0"
log="$tools/install.log"

if ! mkdir -p "$tools/bin" "$tools/lib" 2>/dev/null; then
  echo "test tools: $tools cannot be written; tests that need a tool will skip"
  exit 0
fi
: >"$log"

missing() { echo "test tools: $1 cannot be had ($2); its tests will skip"; }
have() { command -v "$1" >/dev/null 2>&1; }

# Debian packages: program:package
wanted=""
for pair in chromium:chromium qpdf:qpdf pdftotext:poppler-utils tesseract:tesseract-ocr xmllint:libxml2-utils; do
  have "${pair%%:*}" || wanted="$wanted ${pair##*:}"
done
# The server programs of PostgreSQL lie outside of the PATH on Debian.
if ! have postgres && ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
  wanted="$wanted postgresql"
fi
if [ -n "$wanted" ]; then
  if [ "$(id -u)" -eq 0 ] && have apt-get; then
    export DEBIAN_FRONTEND=noninteractive
    timeout 300 apt-get update -qq >>"$log" 2>&1 || true
    for package in $wanted; do
      timeout 600 apt-get install -y -qq --no-install-recommends "$package" >>"$log" 2>&1 \
        || missing "$package" "apt-get failed, see $log"
    done
  else
    for package in $wanted; do missing "$package" "needs root and apt-get"; done
  fi
fi

# Vietnamese data for the tests of the native engine, beside the system's folders: what lies there the product takes by
# itself, and all other tests are to read with the data that comes with it.
if [ ! -s "$tools/tessdata/vie.traineddata" ]; then
  if have apt-get && have dpkg-deb; then
    unpacked="$tools/tessdata/unpacked"
    mkdir -p "$unpacked"
    (cd "$unpacked" && timeout 300 apt-get download -qq tesseract-ocr-vie && dpkg-deb -x tesseract-ocr-vie_*.deb .) >>"$log" 2>&1
    find "$unpacked" -name vie.traineddata -exec mv {} "$tools/tessdata/" \; 2>>"$log"
    rm -rf "$unpacked"
  fi
  [ -s "$tools/tessdata/vie.traineddata" ] || missing "Vietnamese data of Tesseract" "apt-get download failed, see $log"
fi

# veraPDF: one jar that holds the command line program and everything it needs.
jar="$tools/lib/verapdf-$verapdf_version.jar"
if [ ! -s "$jar" ]; then
  if ! have java; then
    missing veraPDF "no Java"
  elif ! have mvn; then
    missing veraPDF "no Maven; SOHOA_VERAPDF may name a veraPDF program or jar"
  else
    artifact="org.verapdf.apps:greenfield-apps:$verapdf_version"
    fetched="$tools/lib/fetched"
    # From the home of the tools, so that no settings or pom of another place join in.
    (cd "$tools" \
      && timeout 600 mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
        -Dartifact="$artifact" -DoutputDirectory="$fetched" -Dmdep.useBaseVersion=true) >>"$log" 2>&1
    if [ -s "$fetched/greenfield-apps-$verapdf_version.jar" ]; then
      mv "$fetched/greenfield-apps-$verapdf_version.jar" "$jar"
    else
      missing veraPDF "Maven could not fetch $artifact, see $log"
    fi
    rm -rf "$fetched"
  fi
fi
[ -s "$jar" ] && ln -sf "$jar" "$tools/lib/verapdf.jar"

# The published schema of METS, as a Python package that checks archive packages carries it. That of PREMIS is in no package:
# put premis.xsd there by hand (www.loc.gov/standards/premis), and its test runs, too.
schemas="$tools/schemas"
if [ ! -s "$schemas/mets.xsd" ]; then
  wheel=eark-validator==1.1.3
  fetched="$tools/lib/fetched"
  if ! have pip || ! have unzip; then
    missing "the schema of METS" "needs pip and unzip"
  elif (timeout 120 pip download -q --no-deps -d "$fetched" "$wheel" && mkdir -p "$schemas" \
    && unzip -joq "$fetched"/eark_validator-*.whl '*/schema/mets.xsd' '*/schema/xlink.xsd' -d "$schemas") >>"$log" 2>&1; then
    sed -i 's#schemaLocation="[^"]*/xlink.xsd"#schemaLocation="xlink.xsd"#' "$schemas/mets.xsd"
  else
    missing "the schema of METS" "pip could not fetch $wheel, see $log"
  fi
  rm -rf "$fetched"
fi

# VersityGW: an S3 server built from its Go module; the first version that can be had is taken.
if ! have versitygw && [ ! -x "$tools/bin/versitygw" ]; then
  if ! have go; then
    missing VersityGW "no Go"
  else
    for version in $versitygw_versions; do
      (cd "$tools" && GOBIN="$tools/bin" GOFLAGS=-mod=mod timeout 1200 \
        go install "github.com/versity/versitygw/cmd/versitygw@$version") >>"$log" 2>&1 && break
      echo "test tools: VersityGW $version cannot be had, see $log"
    done
    [ -x "$tools/bin/versitygw" ] || missing VersityGW "go install failed, see $log"
  fi
fi

exit 0
