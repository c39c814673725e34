/** CUDA driver errors that a machine answers with before any kernel runs (cuda.h, enum cudaError_enum). */

/** What the code says of the machine, and what a person can do. */
export interface CudaError {
  readonly name: string;
  readonly meaning: string;
  /** "none": CUDA says there is no device. "mismatch": driver parts do not fit. "broken": CUDA could not be asked. */
  readonly kind: "none" | "mismatch" | "broken";
}

const ERRORS: ReadonlyMap<number, CudaError> = new Map([
  [
    2,
    {
      name: "CUDA_ERROR_OUT_OF_MEMORY",
      meaning: "the card or the host has no memory left to start CUDA",
      kind: "broken",
    },
  ],
  [
    34,
    {
      name: "CUDA_ERROR_STUB_LIBRARY",
      meaning:
        "the loader found the toolkit's stub libcuda instead of the driver's; remove the stubs folder from LD_LIBRARY_PATH",
      kind: "none",
    },
  ],
  [
    46,
    {
      name: "CUDA_ERROR_DEVICE_UNAVAILABLE",
      meaning:
        "the card is busy in exclusive mode or cannot be opened; look for another process that holds it",
      kind: "broken",
    },
  ],
  [100, { name: "CUDA_ERROR_NO_DEVICE", meaning: "no device", kind: "none" }],
  [101, { name: "CUDA_ERROR_INVALID_DEVICE", meaning: "invalid device", kind: "none" }],
  [
    214,
    {
      name: "CUDA_ERROR_ECC_UNCORRECTABLE",
      meaning: "an uncorrectable memory error; the card must be reset",
      kind: "broken",
    },
  ],
  [
    304,
    {
      name: "CUDA_ERROR_OPERATING_SYSTEM",
      meaning:
        "an operating system call failed; inside a container look for missing /dev/nvidia-uvm or rights on /dev/nvidia*",
      kind: "broken",
    },
  ],
  [
    802,
    {
      name: "CUDA_ERROR_SYSTEM_NOT_READY",
      meaning: "the system is not ready; on NVSwitch machines start nvidia-fabricmanager",
      kind: "broken",
    },
  ],
  [
    803,
    {
      name: "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH",
      meaning:
        "libcuda and the loaded kernel module are of different driver versions; reboot or reload the module after a driver update, and mount the host's own driver libraries into containers",
      kind: "mismatch",
    },
  ],
  [
    804,
    {
      name: "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE",
      meaning:
        "the forward-compatibility libraries (cuda-compat) do not support this card; update the driver or take them off LD_LIBRARY_PATH",
      kind: "mismatch",
    },
  ],
  [
    999,
    {
      name: "CUDA_ERROR_UNKNOWN",
      meaning:
        "an unknown error of the driver; look at dmesg for NVRM or Xid lines, then reload it or reboot",
      kind: "broken",
    },
  ],
]);

/** The entry of a code; a code that is not listed is a broken driver of which only the number is known. */
export function cudaError(code: number): CudaError {
  return (
    ERRORS.get(code) ?? {
      name: `error ${code}`,
      meaning: "a driver error that this gate does not know",
      kind: "broken",
    }
  );
}
