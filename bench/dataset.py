#!/usr/bin/env python3
"""Makes a whole data set for the import with 10,000 generated cities (standard library only).

    python3 dataset.py --geonames cities500.txt --out DIR

Everything but the cities is the repository's own data; places are real, all else is invented and only good for load.
"""
import argparse
import csv
import json
import os
import random
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.path.dirname(HERE), "data")
EVIDENCE = ("official", "press", "weak")
SOURCE = "load-data"
CLUSTERS_OF_A_CITY = (0, 1, 1, 2, 3)
PROFILE_EVERY = 10


def load(name):
    with open(os.path.join(DATA, name), encoding="utf-8") as f:
        return json.load(f)


def store(folder, name, value):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
        json.dump(value, f, ensure_ascii=False, indent=1)


def generated(geonames, folder, number):
    """The rows of data/scale/generate.py, which documents them."""
    script = os.path.join(DATA, "scale", "generate.py")
    subprocess.run([sys.executable, script, "make", "--geonames", geonames, "--out", folder, "--only", "cities",
                    "--cities", str(number)], check=True)
    with open(os.path.join(folder, "cities.csv"), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def slug_of(row):
    """The import wants the country at the end, also where two places of a country share a name."""
    country = row["country"].lower()
    tail = f"-{country}-{row['geonames_id']}"
    return row["slug"][:-len(tail)] + f"-{row['geonames_id']}-{country}" if row["slug"].endswith(tail) else row["slug"]


def city(number, row):
    return {"slug": slug_of(row), "name": row["name"], "country": row["country"], "region": row["region"],
            "lat": row["lat"], "lon": row["lon"], "geo_precision": "place", "geonames_id": row["geonames_id"],
            "population": row["population"], "population_source": "GeoNames", "timezone": row["timezone"],
            "year_joined": row["year_joined"], "status": "member", "evidence": EVIDENCE[number % 3], "sources": SOURCE,
            "source_note": "Invented for load tests."}


def write_cities(folder, cities):
    with open(os.path.join(DATA, "cities.csv"), encoding="utf-8", newline="") as f:
        columns = csv.DictReader(f).fieldnames
    with open(os.path.join(folder, "cities.csv"), "w", encoding="utf-8", newline="") as f:
        writer = csv.DictWriter(f, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(cities)


def write_facts(folder, cities, rng):
    sources = load("city-sources.json")
    sources["sources"].append({"id": SOURCE, "kind": "press", "title": "Invented for load tests", "date": "2015-01-01"})
    store(folder, "city-sources.json", sources)
    facts = load("city-facts.json")
    codes = [cluster["code"] for cluster in load("reference.json")["clusters"]]
    facts["clusters"] = [
        {"slug": each["slug"], "cluster": code, "role": "MEMBER", "source": SOURCE}
        for each in cities for code in rng.sample(codes, rng.choice(CLUSTERS_OF_A_CITY))]
    facts["designations"] = []
    store(folder, "city-facts.json", facts)


def write_profiles(folder, cities):
    """Every tenth city gets one of the full demo profiles: the longest page there is."""
    demo = load("demo/profiles.json")
    profiles = demo["profiles"]
    demo["profiles"] = [{**profiles[n % len(profiles)], "slug": each["slug"], "clusters": []}
                        for n, each in enumerate(cities[::PROFILE_EVERY])]
    store(os.path.join(folder, "demo"), "profiles.json", demo)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--geonames", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--cities", type=int, default=10_000)
    a = p.parse_args()
    shutil.rmtree(a.out, ignore_errors=True)
    shutil.copytree(DATA, a.out, ignore=shutil.ignore_patterns("scale", "*.py", "*.md"))
    rows = generated(a.geonames, os.path.join(a.out, "generated"), a.cities)
    cities = [city(number, row) for number, row in enumerate(rows)]
    write_cities(a.out, cities)
    write_facts(a.out, cities, random.Random(2013))
    write_profiles(a.out, cities)
    shutil.rmtree(os.path.join(a.out, "generated"))


if __name__ == "__main__":
    main()
