"""Audits an archive on Apache Spark: `spark-submit audit_archive.py ARCHIVE OUT`; see "Beyond one machine"."""
import argparse
import os
import shlex
import subprocess
import sys

from pyspark.sql import SparkSession, Window, functions as F

# Bad input (3) must not end the job: what is wrong goes to stderr, and marked to stdout beside the records.
WORKER = r"""e=$(mktemp) || exit 70; "$0" audit --verbose --quiet --format jsonl "$@" 2>"$e"; s=$?
cat "$e" >&2; sed 's/^/! /' "$e"; rm "$e"; [ $s -eq 3 ] || exit $s"""
MERGE = r"""out=$1; shift
find "$out/kind=record" -name 'part-*' -exec cat {} + | "$0" merge - --output "$out/audit.json" "$@" """

def conversations(spark, archive, partitions):
    """Turn records, one a line: those of a customer in one partition, those of an interaction together."""
    lines = spark.read.option("recursiveFileLookup", True).text(archive, lineSep="\n")
    place = F.struct("_metadata.file_path", "_metadata.file_block_start", F.monotonically_increasing_id())
    key = lambda name: F.get_json_object("value", f"$.{name}").alias(name)
    told = lines.select("value", place.alias("place"), key("interaction"), key("customer"))
    # Not every record of an interaction names its customer; the first that does counts.
    whole = Window.partitionBy("interaction")
    named = F.min(F.struct(F.col("customer").isNull(), "place", "customer")).over(whole)["customer"]
    owner = F.coalesce(named, "interaction", F.lit(""))
    told = told.select("value", "place", F.min("place").over(whole).alias("begun"), owner.alias("owner"))
    told = told.repartition(partitions, "owner").sortWithinPartitions("begun", "place")
    return told.select("value").rdd.map(lambda row: row[0])

def files(spark, archive, partitions):
    """Paths of files in any format, which every worker must see under the same name."""
    paths = sorted(os.path.join(top, name) for top, _, names in os.walk(archive) for name in names)
    return spark.sparkContext.parallelize(paths, partitions)

parser = argparse.ArgumentParser(description="Audit an archive on Apache Spark.")
parser.add_argument("archive", help="JSON lines, a file or folder; with --files a folder of other formats")
parser.add_argument("out", help="the folder to write: kind=record/, kind=problem/ and audit.json")
parser.add_argument("--files", action="store_true", help="each file is a source of its own, in any format")
parser.add_argument("--history", action="store_true", help="contacts know the customer's earlier contacts")
parser.add_argument("--partitions", type=int, default=64)
parser.add_argument("--tool", default="aftercare", help="the tool, on every worker")
parser.add_argument("--rules", action="append", default=[], help="rules of one's own, on every worker")
options = parser.parse_args()
if options.files and options.history:
    parser.error("--history needs JSON lines, which aftercare convert --to jsonl makes of files")
spark = SparkSession.builder.appName("aftercare").getOrCreate()
source = files if options.files else conversations
rules = [f"--rules={path}" for path in options.rules]
flags = rules + (["--ledger", "memory"] if options.history else [])
audit = ["sh", "-c", WORKER, options.tool, *flags] + ([] if options.files else ["--from", "jsonl", "-"])
command = shlex.join((["xargs", "-rd", "\\n"] if options.files else []) + audit)
told = source(spark, options.archive, options.partitions).pipe(command, checkCode=True)
kinds = told.map(lambda line: ("problem", line[2:]) if line.startswith("! ") else ("record", line))
spark.createDataFrame(kinds, "kind string, value string").write.partitionBy("kind").text(options.out)
problems = spark.read.text(options.out).where("kind = 'problem' and value like 'error%'").count()
spark.stop()
subprocess.run(["sh", "-c", MERGE, options.tool, options.out, *rules], check=True)
print(f"{problems} problems; the records and the summary are in {options.out}")
sys.exit(3 if problems else 0)
