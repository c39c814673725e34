"""`python -m bundle trt_export NETWORK --filepath FILE --precision fp32|fp16 [--use_onnx True]`"""

import argparse

from convert import convert

parser = argparse.ArgumentParser(prog="bundle")
parser.add_argument("command", choices=["trt_export"])
parser.add_argument("network")
parser.add_argument("--filepath", required=True)
parser.add_argument("--precision", required=True)
parser.add_argument("--use_onnx", default="False")
given = parser.parse_args()
print("exporting %s to %s" % (given.network, given.filepath))
engine = convert(given.precision, given.use_onnx == "True")
with open(given.filepath, "wb") as out:
    out.write(engine)
