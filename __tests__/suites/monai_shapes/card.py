"""What CUDA shows to this process, asked of the driver's library itself."""

import ctypes

MAJOR, MINOR = 75, 76


def capability():
    """Compute capability of the first card as (major, minor); None where CUDA shows none."""
    try:
        cuda = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return None
    count, device = ctypes.c_int(), ctypes.c_int()
    if cuda.cuInit(0) != 0 or cuda.cuDeviceGetCount(ctypes.byref(count)) != 0 or count.value == 0:
        return None
    cuda.cuDeviceGet(ctypes.byref(device), 0)
    numbers = []
    for attribute in (MAJOR, MINOR):
        value = ctypes.c_int()
        cuda.cuDeviceGetAttribute(ctypes.byref(value), attribute, device)
        numbers.append(value.value)
    return tuple(numbers)
