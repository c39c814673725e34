"""As much of TensorRT as the suite asks: one builder, which refuses the cards that its release has dropped."""

import ctypes
import os

from card import capability

__version__ = os.environ["STAND_IN_TENSORRT"]
# A process that uses TensorRT has this library mapped.
_library = ctypes.CDLL(os.path.join(os.path.dirname(__file__), "..", "tensorrt_libs", "libnvinfer.so.10"))


def build_serialized_network(network, precision):
    """The engine's bytes, or None after a line on stderr."""
    sm = "%d%d" % capability()
    release = tuple(int(part) for part in __version__.split(".")[:2])
    if sm == "70" and release >= (10, 5):
        text = (
            "[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error "
            "(Target GPU SM %s is not supported by this TensorRT release.)\n" % sm
        )
        os.write(2, text.encode())
        return None
    return memoryview(("%s %s %s" % (network, precision, sm)).encode())
