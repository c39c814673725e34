"""Turns a network into an engine, with what the front end prints on its way."""

import os

import tensorrt

# A UNet in three dimensions: as many batch norms, and one convolution with kernel size 1.
BATCH_NORMS = 17
EXCEPTION_REMOVED = (
    "WARNING: [Torch-TensorRT] - Detected and removing exception in TorchScript IR for node:  = prim::If(%%%d) # "
    "/opt/python/site-packages/torch/nn/modules/batchnorm.py:500:8  block0():     = prim::RaiseException(%%9, %%8) # "
    "/opt/python/site-packages/torch/nn/modules/batchnorm.py:501:12    -> ()  block1():    -> ()\n"
)
KERNEL_SIZE_1 = (
    "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic "
    "optimizer in some cases.     Github issue: https://github.com/pytorch/TensorRT/issues/1445. Other conv variants do "
    "not have this issue.\n"
)


def convert(precision, use_onnx=False):
    """@raises AttributeError where TensorRT gives no engine, as those who do not look at its answer get it."""
    if not use_onnx:
        for node in range(BATCH_NORMS):
            os.write(2, (EXCEPTION_REMOVED % node).encode())
        os.write(2, KERNEL_SIZE_1.encode())
    engine = tensorrt.build_serialized_network("unet", precision)
    return engine.tobytes()
