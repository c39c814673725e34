import { expect, test } from "@jest/globals";
import { cudaError } from "../../src/facts/cuda-errors.ts";

// Numbers and names as in cuda.h; the kind decides between "no card", "drivers do not fit" and "could not ask".
test.each([
  [2, "CUDA_ERROR_OUT_OF_MEMORY", "broken", "no memory left"],
  [34, "CUDA_ERROR_STUB_LIBRARY", "none", "LD_LIBRARY_PATH"],
  [46, "CUDA_ERROR_DEVICE_UNAVAILABLE", "broken", "exclusive mode"],
  [100, "CUDA_ERROR_NO_DEVICE", "none", "no device"],
  [101, "CUDA_ERROR_INVALID_DEVICE", "none", "invalid device"],
  [214, "CUDA_ERROR_ECC_UNCORRECTABLE", "broken", "must be reset"],
  [304, "CUDA_ERROR_OPERATING_SYSTEM", "broken", "/dev/nvidia-uvm"],
  [802, "CUDA_ERROR_SYSTEM_NOT_READY", "broken", "nvidia-fabricmanager"],
  [803, "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH", "mismatch", "reboot"],
  [804, "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE", "mismatch", "cuda-compat"],
  [999, "CUDA_ERROR_UNKNOWN", "broken", "dmesg"],
  [4711, "error 4711", "broken", "does not know"],
])("%i is %s: %s", (code, name, kind, word) => {
  expect(cudaError(code)).toEqual({ name, kind, meaning: expect.stringContaining(word) });
});
