"""Reports what this interpreter can see of the machine: CUDA's devices, TensorRT, torch, and why something is missing.

Fed on standard input to the suite's own interpreter, wherever that lives, so it needs nothing but the standard
library of Python 3.6 or newer. The gate puts one line before it: TRT_GATE = {"sentinel": "...", "limit": seconds}.
The answer is one line of ASCII JSON between "<<sentinel " and " sentinel>>"; whatever else a login shell or a
container prints stays outside. It only observes and quotes; the gate draws the conclusions.

No source can delay another: CUDA and NVML are asked in forked children (they may hang or crash inside the driver),
programs run as children of their own, files are read in a thread, and each has its own time limit.
"""

import sys

# A checkout may contain a json.py: import from the standard library first; the suite's path is read as data later.
GIVEN_PATH = list(sys.path)
sys.path[:] = [entry for entry in GIVEN_PATH if entry not in ("", ".")]
import os

_shadows = set(["", "."]) | set(os.environ.get("PYTHONPATH", "").split(os.pathsep))
try:
    _shadows |= set([os.getcwd()])
except OSError:
    pass
sys.path[:] = [entry for entry in GIVEN_PATH if entry not in _shadows]

import marshal
import select
import time

SETTINGS = globals().get("TRT_GATE", {"sentinel": "facts", "limit": 22.0})
STARTED = time.time()
LIMIT = float(SETTINGS["limit"])
WINDOWS = os.name == "nt"
MAC = sys.platform == "darwin"
CAN_FORK = hasattr(os, "fork")
SIGKILL = 9


def left(limit=None):
    """Seconds until the whole answer is due, or until `limit` seconds after the start, whichever is sooner."""
    due = LIMIT if limit is None else min(limit, LIMIT)
    return max(0.0, STARTED + due - time.time())


def guarded(function):
    try:
        return function()
    except Exception as error:  # one source that fails must not cost the others
        return {"state": "failed", "detail": ("%s: %s" % (type(error).__name__, error))[:500]}


def write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data):]


class ForkedTask(object):
    """A function in a forked child: it may hang or die without taking the answer with it."""

    def __init__(self, function):
        self.reader, writer = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setpgid(0, 0)
                os.close(self.reader)
                silence = os.open(os.devnull, os.O_RDWR)
                for descriptor in (0, 1, 2):
                    os.dup2(silence, descriptor)
                data = marshal.dumps(guarded(function))
                write_all(writer, len(data).to_bytes(4, "big") + data)
            finally:
                os._exit(0)
        os.close(writer)

    def wait(self, seconds):
        """What the function answered, or {"state": "timeout" | "crashed"}.

        The length comes first, so that we need not wait for the child to exit: releasing a card takes the driver longer
        than answering.
        """
        due = time.time() + seconds
        data = b""
        while len(data) < 4 or len(data) < 4 + int.from_bytes(data[:4], "big"):
            ready, _, _ = select.select([self.reader], [], [], max(0.0, due - time.time()))
            if not ready:
                self.kill()
                return {"state": "timeout", "seconds": round(seconds, 1)}
            part = os.read(self.reader, 65536)
            if not part:
                return self.crash()
            data += part
        os.close(self.reader)
        return marshal.loads(data[4:])

    def crash(self):
        os.close(self.reader)
        status = self.reap()
        if status is None:
            return {"state": "crashed", "detail": "no answer"}
        name = "signal %d" % (status & 0x7F) if status & 0x7F else "exit status %d" % (status >> 8)
        return {"state": "crashed", "detail": name}

    def kill(self):
        for kill in (os.killpg, os.kill):
            try:
                kill(self.pid, SIGKILL)
            except OSError:
                pass
        os.close(self.reader)
        self.reap()

    def reap(self):
        # A process stuck inside the driver cannot be reaped at all: ask a few times, never wait.
        for _ in range(20):
            try:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
            except OSError:
                return None
            if pid:
                return status
            time.sleep(0.005)
        return None


# ---------------------------------------------------------------- CUDA


def cuda_libraries():
    """Names by which a loader would find the driver's library, then its paths on WSL, Jetson and in containers."""
    if WINDOWS:
        return ["nvcuda.dll"]
    return [
        "libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1", "/usr/lib/aarch64-linux-gnu/tegra/libcuda.so.1",
        "/usr/lib/aarch64-linux-gnu/tegra/libcuda.so", "/usr/lib/aarch64-linux-gnu/nvidia/libcuda.so.1",
        "/usr/local/nvidia/lib64/libcuda.so.1", "/run/opengl-driver/lib/libcuda.so.1", "libcuda.so",
    ]


def load_first(names):
    """(library, name, reasons): the first that loads. Reasons are kept for files that exist but do not load."""
    import ctypes
    reasons = []
    load = ctypes.WinDLL if WINDOWS else ctypes.CDLL
    for name in names:
        try:
            return load(name), name, reasons
        except OSError as error:
            text = str(error)
            if "cannot open shared object file: No such file" not in text and "not find module" not in text:
                reasons.append(text[:300])
    return None, None, reasons


def ask_cuda():
    import ctypes
    cuda, name, reasons = load_first(cuda_libraries())
    if cuda is None:
        return {"state": "missing", "reasons": reasons[:4]}
    answer = {"state": "ok", "library": name, "driverVersion": None, "devices": []}
    number = ctypes.c_int(0)
    if hasattr(cuda, "cuDriverGetVersion") and cuda.cuDriverGetVersion(ctypes.byref(number)) == 0:
        answer["driverVersion"] = number.value
    code = cuda.cuInit(0)
    if code == 0:
        answer["step"] = "cuDeviceGetCount"
        code = cuda.cuDeviceGetCount(ctypes.byref(number))
    else:
        answer["step"] = "cuInit"
    if code != 0:
        answer.update(state="error", code=code)
        return answer
    for index in range(min(number.value, 64)):
        answer["devices"].append(ask_device(cuda, index))
    return answer


def ask_device(cuda, index):
    import ctypes
    device = ctypes.c_int(0)
    code = cuda.cuDeviceGet(ctypes.byref(device), index)
    if code != 0:
        return {"index": index, "error": code}
    text = ctypes.create_string_buffer(256)
    entry = {"index": index}
    if cuda.cuDeviceGetName(text, 255, device) == 0:
        entry["name"] = text.value.decode("utf-8", "replace")
    # CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR and _MINOR
    pair = [attribute(cuda, 75, device), attribute(cuda, 76, device)]
    entry["capability"] = None if None in pair else pair
    size = ctypes.c_size_t(0)
    total = getattr(cuda, "cuDeviceTotalMem_v2", None)
    if total is not None and total(ctypes.byref(size), device) == 0:
        entry["memory"] = size.value
    raw = ctypes.create_string_buffer(16)
    # Only the second form tells MIG instances of one card apart.
    for name in ("cuDeviceGetUuid_v2", "cuDeviceGetUuid"):
        if hasattr(cuda, name) and getattr(cuda, name)(raw, device) == 0:
            digits = "".join("%02x" % byte for byte in bytearray(raw.raw))
            entry["uuid"] = "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])
            break
    bus = ctypes.create_string_buffer(64)
    if hasattr(cuda, "cuDeviceGetPCIBusId") and cuda.cuDeviceGetPCIBusId(bus, 63, device) == 0:
        entry["pciBusId"] = bus.value.decode("ascii", "replace")
    return entry


def attribute(cuda, number, device):
    import ctypes
    value = ctypes.c_int(0)
    return value.value if cuda.cuDeviceGetAttribute(ctypes.byref(value), number, device) == 0 else None


def ask_cuda_twice():
    """Asks CUDA as the suite sees it; if a mask hides everything, also without it, to tell a hidden card from no card.

    Each question has a process of its own: the driver reads the mask once, when it is initialised.
    """
    masked = ForkedTask(ask_cuda).wait(left(LIMIT * 0.85))
    shows_none = masked.get("code") in (100, 101) or masked.get("state") == "ok" and not masked["devices"]
    if shows_none and "CUDA_VISIBLE_DEVICES" in os.environ:
        del os.environ["CUDA_VISIBLE_DEVICES"]
        masked["unmasked"] = ForkedTask(ask_cuda).wait(left(LIMIT * 0.93))
    return masked


# Initialising CUDA takes the longest, so it starts before the rest of the standard library is imported.
CUDA = ForkedTask(ask_cuda_twice) if CAN_FORK and not MAC and sys.version_info >= (3, 6) else None

import glob
import json
import mmap
import platform
import re
import shutil
import signal
import subprocess
import threading

# The gate starts the interpreter with -S, because reading site-packages would delay CUDA; it is done now instead.
if sys.flags.no_site:
    import site
    sys.path[:] = GIVEN_PATH
    site.main()
    GIVEN_PATH = list(sys.path)

SMI_LIMIT = 10.0
# Once CUDA has answered, nvidia-smi only adds explanations, so do not wait long for it.
SMI_GRACE = 1.5
TOOL_LIMIT = 5.0
MAX_TEXT = 65536
MAX_FILES = 400
MAX_DIRECTORY = 20000

# Only these are ever read: an environment holds secrets.
ENVIRONMENT = [
    "CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "NVIDIA_VISIBLE_DEVICES", "NVIDIA_DRIVER_CAPABILITIES",
    "NVIDIA_REQUIRE_CUDA", "TRT_VERSION", "TENSORRT_VERSION", "NVIDIA_TENSORRT_VERSION", "NVIDIA_PYTORCH_VERSION",
    "NVIDIA_PRODUCT_NAME", "NVIDIA_BUILD_ID", "NVIDIA_TRITON_SERVER_VERSION", "PYTORCH_VERSION", "CUDA_VERSION",
    "CUDA_DRIVER_VERSION", "CUDA_ARCH_LIST", "TORCH_CUDA_ARCH_LIST", "L4T_VERSION", "JETPACK_VERSION",
    "LD_LIBRARY_PATH", "VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "TENSORRT_ROOT", "TENSORRT_DIR", "TRT_ROOT",
    "TRT_LIBPATH",
]


def read_text(path, size=MAX_TEXT):
    """The start of a file as text, or None where there is nothing to read."""
    try:
        with open(path, "rb") as stream:
            return stream.read(size).decode("utf-8", "replace")
    except (OSError, ValueError):
        return None


def list_directory(path):
    try:
        return sorted(os.listdir(path or "."))[:MAX_DIRECTORY]
    except (OSError, ValueError):
        return []


# ---------------------------------------------------------------- isolation


class ThreadTask(object):
    """A function in a thread, where there is no fork, and for reading files."""

    def __init__(self, function):
        self.answer = None
        self.thread = threading.Thread(target=self.run, args=(function,))
        self.thread.daemon = True
        self.thread.start()

    def run(self, function):
        self.answer = guarded(function)

    def wait(self, seconds):
        self.thread.join(seconds)
        if self.answer is None:
            return {"state": "timeout", "seconds": round(seconds, 1)}
        return self.answer


class Program(object):
    """A short program with a time limit; its whole process group ends with it."""

    def __init__(self, argv):
        self.argv = argv
        self.answer = None
        self.process = None
        self.begun = time.time()
        try:
            self.process = subprocess.Popen(
                argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                start_new_session=not WINDOWS)
        except (OSError, ValueError) as error:
            self.answer = {"argv": argv, "state": "failed", "detail": str(error)[:500]}

    def listen(self):
        """Starts the reading thread; separate from the start, because a process with threads must not fork."""
        if self.process is not None:
            self.reader = threading.Thread(target=self.read)
            self.reader.daemon = True
            self.reader.start()
        return self

    def read(self):
        out, err = self.process.communicate()
        self.answer = {
            "argv": self.argv, "state": "done", "exit": self.process.returncode,
            "stdout": out[:MAX_TEXT].decode("utf-8", "replace"), "stderr": err[:4096].decode("utf-8", "replace"),
            "ms": int((time.time() - self.begun) * 1000)}

    def wait(self, seconds):
        if self.process is not None:
            self.reader.join(seconds)
            if self.answer is None:
                self.kill()
                return {"argv": self.argv, "state": "timeout", "seconds": round(time.time() - self.begun, 1)}
        return self.answer

    def kill(self):
        try:
            if WINDOWS:
                self.process.kill()
            else:
                os.killpg(self.process.pid, signal.SIGKILL)
        except OSError:
            pass


# ---------------------------------------------------------------- NVML and nvidia-smi


def ask_nvml():
    import ctypes
    root = os.environ.get("ProgramFiles", "C:\\Program Files")
    names = ["nvml.dll", root + "\\NVIDIA Corporation\\NVSMI\\nvml.dll"] if WINDOWS else [
        "libnvidia-ml.so.1", "/usr/lib/wsl/lib/libnvidia-ml.so.1", "/usr/local/nvidia/lib64/libnvidia-ml.so.1"]
    nvml, name, reasons = load_first(names)
    if nvml is None:
        return {"state": "missing", "reasons": reasons[:4]}
    code = nvml.nvmlInit_v2()
    answer = {"state": "ok" if code == 0 else "error", "library": name, "code": code}
    if code == 0:
        text = ctypes.create_string_buffer(96)
        if nvml.nvmlSystemGetDriverVersion(text, 95) == 0:
            answer["driver"] = text.value.decode("ascii", "replace")
        count = ctypes.c_uint(0)
        if nvml.nvmlDeviceGetCount_v2(ctypes.byref(count)) == 0:
            answer["count"] = count.value
    return answer


def find_program(name, more):
    found = shutil.which(name)
    if found:
        return found
    for path in more:
        if os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    return None


def find_smi():
    if WINDOWS:
        return find_program("nvidia-smi", [
            os.path.join(os.environ.get("SystemRoot", "C:\\Windows"), "System32", "nvidia-smi.exe"),
            os.path.join(os.environ.get("ProgramFiles", "C:\\Program Files"),
                         "NVIDIA Corporation", "NVSMI", "nvidia-smi.exe")])
    return find_program("nvidia-smi", ["/usr/lib/wsl/lib/nvidia-smi", "/usr/bin/nvidia-smi",
                                       "/usr/local/nvidia/bin/nvidia-smi", "/usr/sbin/nvidia-smi"])


SMI_FIELDS = ["index", "uuid", "name", "pci.bus_id", "memory.total", "driver_version"]


def smi_command(path, fields):
    return [path, "--query-gpu=" + ",".join(fields), "--format=csv,noheader,nounits"]


def ask_smi(first, seconds):
    """The first query's answer; a driver older than 470, which does not know compute_cap, is asked again without it."""
    if first is None:
        return {"state": "missing"}
    answer = first.wait(seconds)
    if answer.get("exit") == 2 and "not a valid field" in answer["stdout"] + answer["stderr"]:
        answer = Program(smi_command(first.argv[0], SMI_FIELDS)).listen().wait(min(seconds, TOOL_LIMIT))
    return answer


# ---------------------------------------------------------------- files: python distributions

WANTED = re.compile(r"^(?:nvidia-)?tensorrt(?:-rtx|-lean|-dispatch)?(?:-cu\d+)?(?:-libs|-bindings)?$|^torch$"
                    r"|^torch-tensorrt(?:-rtx)?$|^tensorrt-(?:libs|bindings)$")
METADATA = re.compile(r"^(?P<name>[A-Za-z0-9_.-]+?)-(?P<version>\d[^-]*)(?:-.*)?\.(?:dist-info|egg-info|egg)$")
LIBRARY = re.compile(r"^lib(?:nvinfer(?:_lean|_dispatch|_builder_resource(?:_\w+)?)?|tensorrt_rtx)\.so(?:\.[\d.]+)?$"
                     r"|^(?:nvinfer(?:_lean|_dispatch|_builder_resource(?:_\w+?)?)?|tensorrt_rtx)(?:_\d+)*\.dll$", re.I)
# Folders of site-packages in which the wheels keep their libraries, by generation.
WHEEL_FOLDERS = ["tensorrt_libs", "tensorrt", "tensorrt_lean_libs", "tensorrt_dispatch_libs", "tensorrt_rtx_libs",
                 "tensorrt_rtx", "nvidia/tensorrt/lib"]


def distributions(site):
    """TensorRT and torch distributions whose metadata is in this folder; nothing is imported."""
    found = []
    for entry in list_directory(site):
        lower = entry.lower()
        if "tensorrt" not in lower and not lower.startswith("torch-"):
            continue
        match = METADATA.match(entry)
        name = normalised(match.group("name") if match else entry.rsplit(".", 1)[0])
        if not lower.endswith((".dist-info", ".egg-info", ".egg")) or not WANTED.match(name):
            continue
        path = os.path.join(site, entry)
        folder = os.path.join(path, "EGG-INFO") if lower.endswith(".egg") else path
        header = read_text(os.path.join(folder, "METADATA")) or read_text(os.path.join(folder, "PKG-INFO"))
        header = (header or read_text(path) or "").split("\n\n", 1)[0]
        version = re.search(r"(?m)^Version:[ \t]*(\S+)", header)
        home = path if lower.endswith(".egg") else site
        found.append({
            "name": name, "path": path, "site": home,
            "version": version.group(1) if version else match.group("version") if match else None,
            "requires": [normalised(word) for word in re.findall(r"(?m)^Requires-Dist:[ \t]*([\w.-]*tensorrt[\w.-]*)",
                                                                  header)][:8],
            "editable": "\"editable\": true" in (read_text(os.path.join(folder, "direct_url.json")) or ""),
            "missing": missing_files(folder, home) if "tensorrt" in name else []})
    return found


def normalised(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def missing_files(folder, site):
    """Libraries and __init__.py files that the installer recorded and that no longer exist; at most three."""
    gone = []
    for line in (read_text(os.path.join(folder, "RECORD"), 1 << 20) or "").splitlines():
        path = line.split(",", 1)[0]
        parts = path.split("/")
        head = len(parts) == 2 and parts[1] == "__init__.py"
        # Images may strip builder resources on purpose, which leaves a runtime without a builder, not a broken one.
        library = LIBRARY.match(parts[-1]) and "builder_resource" not in parts[-1]
        if (head or library) and not os.path.exists(os.path.join(site, *parts)):
            gone.append(path)
    return gone[:3]


def own_sites():
    """Folders that this interpreter imports from, in its order."""
    sites = []
    for entry in GIVEN_PATH:
        path = os.path.abspath(entry or os.curdir)
        if path not in sites and os.path.isdir(path):
            sites.append(path)
    return sites


def foreign_sites(own):
    """Folders that other interpreters of this machine import from, where a TensorRT that this one lacks may be."""
    home = os.path.expanduser("~")
    roots = [os.environ.get("VIRTUAL_ENV"), os.environ.get("CONDA_PREFIX"), getattr(sys, "base_prefix", None),
             "/usr", "/usr/local", "/opt/conda", home + "/.local", home + "/miniconda3", home + "/miniforge3",
             home + "/anaconda3", ".venv", "venv", "env", "/opt/venv", "/venv", "/opt/hpcx", "/workspace/.venv"]
    roots += [os.path.dirname(entry) for entry in os.environ.get("PATH", "").split(os.pathsep) if entry]
    roots += glob.glob("/opt/conda/envs/*")[:20] + glob.glob(home + "/*conda3/envs/*")[:20]
    roots += glob.glob(home + "/.pyenv/versions/*")[:20] + glob.glob("/opt/hostedtoolcache/Python/*/x64")[:20]
    sites = []
    for root in roots:
        if root:
            patterns = ["lib/python3*/site-packages", "lib/python3*/dist-packages", "lib64/python3*/site-packages",
                        "lib/python3/dist-packages", "Lib/site-packages"]
            for pattern in patterns:
                sites += glob.glob(os.path.join(root, *pattern.split("/")))
    known = set(os.path.realpath(site) for site in own)
    unique = []
    for site in sites:
        real = os.path.realpath(site)
        if real not in known:
            known.add(real)
            unique.append(os.path.abspath(site))
    return unique[:60]


# ---------------------------------------------------------------- files: libraries, packages, headers


def libraries_in(folder, via):
    found = []
    for entry in list_directory(folder):
        if LIBRARY.match(entry):
            path = os.path.join(folder, entry)
            if os.path.exists(path):
                found.append({"path": path, "real": os.path.realpath(path), "via": via})
    return found


def roots():
    """Folders where a tar or zip of TensorRT is usually unpacked, or that a variable names."""
    named = [os.environ.get(name) for name in ("TENSORRT_ROOT", "TENSORRT_DIR", "TRT_ROOT")]
    habit = []
    for pattern in ("/opt/tensorrt*", "/opt/TensorRT*", "/usr/local/tensorrt*", "/usr/local/TensorRT*",
                    os.path.join(os.path.expanduser("~"), "TensorRT-*"), "C:\\TensorRT*"):
        habit += sorted(glob.glob(pattern))[:4]
    return [root for root in named if root] + habit


def all_libraries(sites, cache):
    """Every TensorRT library in reach, in the order in which a loader would try the places."""
    found = []
    for site in sites:
        for folder in WHEEL_FOLDERS:
            found += libraries_in(os.path.join(site, *folder.split("/")), "wheel")
    places = []
    if WINDOWS:
        places += [(entry, "PATH") for entry in os.environ.get("PATH", "").split(os.pathsep) if entry]
    elif not MAC:
        paths = os.environ.get("LD_LIBRARY_PATH")
        places += [(entry or os.curdir, "LD_LIBRARY_PATH") for entry in paths.split(":")] if paths else []
    for folder, via in places:
        found += libraries_in(os.path.abspath(folder), via)
    for path in re.findall(r"=> (/\S+)", cache):
        if LIBRARY.match(os.path.basename(path)) and os.path.exists(path):
            found.append({"path": path, "real": os.path.realpath(path), "via": "ldconfig"})
            # Builder resources are opened by file name and need not be in the cache.
            found += libraries_in(os.path.dirname(path), "ldconfig")
    if not WINDOWS:
        machine = platform.machine()
        for folder in ("/lib/%s-linux-gnu" % machine, "/usr/lib/%s-linux-gnu" % machine, "/lib64", "/usr/lib64", "/lib",
                       "/usr/lib"):
            found += libraries_in(folder, "default")
        found += libraries_in(os.path.join(sys.prefix, "lib"), "prefix")
    for root in roots():
        for folder in ("lib", "bin", "lib64", "targets/x86_64-linux-gnu/lib", "targets/aarch64-linux-gnu/lib"):
            found += libraries_in(os.path.join(root, *folder.split("/")), "beside")
    if os.environ.get("TRT_LIBPATH"):
        found += libraries_in(os.environ["TRT_LIBPATH"], "beside")
    unique, seen = [], set()
    for library in found:
        if library["path"] not in seen:
            seen.add(library["path"])
            unique.append(library)
    return unique[:MAX_FILES]


PACKAGE = re.compile(br"(?m)^Package: (libnvinfer(?:-lean|-dispatch|-bin|-headers-dev)?\d*|python3-libnvinfer|tensorrt"
                     br"|tensorrt-libs|nvidia-jetpack|nvidia-l4t-core)\n")


def debian_packages():
    found = []
    paths = ["/var/lib/dpkg/status"] + sorted(glob.glob("/var/lib/dpkg/status.d/*"))[:500]
    for path in paths:
        try:
            with open(path, "rb") as stream:
                text = stream.read(64 << 20)
        except OSError:
            continue
        for match in PACKAGE.finditer(text):
            end = text.find(b"\n\n", match.end())
            entry = text[match.start():end if end >= 0 else len(text)]
            version = re.search(br"(?m)^Version: (\S+)", entry)
            status = re.search(br"(?m)^Status: (.*)", entry)
            if version and (status is None or status.group(1).endswith(b" installed")):
                found.append({"manager": "dpkg", "name": match.group(1).decode("ascii"),
                              "version": version.group(1).decode("ascii", "replace")})
    return found[:40]


def rpm_packages():
    if WINDOWS or MAC or not (os.path.isdir("/var/lib/rpm") or os.path.isdir("/usr/lib/sysimage/rpm")):
        return []
    rpm = shutil.which("rpm")
    if rpm is None:
        return []
    answer = Program([rpm, "-qa", "--qf", "%{NAME} %{VERSION}-%{RELEASE}\\n", "libnvinfer*", "tensorrt*",
                      "python3-libnvinfer*"]).listen().wait(TOOL_LIMIT)
    lines = [line.split(" ") for line in answer.get("stdout", "").splitlines()]
    return [{"manager": "rpm", "name": pair[0], "version": pair[1]} for pair in lines if len(pair) == 2][:40]


def headers(libraries):
    """Versions that installed headers give. From 10.11 on the macros are aliases of others; both are followed."""
    machine = platform.machine()
    folders = ["/usr/include", "/usr/include/%s-linux-gnu" % machine, "/usr/local/include"]
    folders += [os.path.join(root, "include") for root in roots()]
    folders += [os.path.join(os.path.dirname(os.path.dirname(library["path"])), "include") for library in libraries]
    found = []
    for folder in sorted(set(folders), key=folders.index)[:60]:
        text = read_text(os.path.join(folder, "NvInferVersion.h"))
        if text is None:
            continue
        defined = dict(re.findall(r"(?m)^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(\w+)", text))
        parts = []
        for part in ("MAJOR", "MINOR", "PATCH", "BUILD"):
            value = defined.get("NV_TENSORRT_" + part, "")
            for _ in range(4):
                value = defined.get(value, value)
            if not value.isdigit():
                break
            parts.append(value)
        found.append({"path": os.path.join(folder, "NvInferVersion.h"), "version": ".".join(parts) or None})
    return found


def trtexec(libraries, packages):
    """trtexec and its version: from the library beside it or its package; it is run only if neither gives a version."""
    name = "trtexec.exe" if WINDOWS else "trtexec"
    candidates = [shutil.which("trtexec"), "/usr/src/tensorrt/bin/trtexec"]
    candidates += [os.path.join(root, "bin", name) for root in roots()]
    found = []
    for path in candidates:
        if path is None or not os.path.isfile(path) or path in [entry["path"] for entry in found]:
            continue
        near = os.path.dirname(os.path.dirname(os.path.realpath(path)))
        entry = {"path": path, "version": None, "how": None}
        for library in libraries:
            version = re.search(r"libnvinfer\.so\.(\d+\.\d+\.\d+)$", library["real"])
            if version and library["real"].startswith(near + os.sep):
                entry.update(version=version.group(1), how=library["real"])
        for package in packages:
            if package["name"] == "libnvinfer-bin" and os.path.realpath(path).startswith("/usr/"):
                entry.update(version=package["version"], how="package libnvinfer-bin")
        if entry["version"] is None:
            answer = Program([path, "--help"]).listen().wait(TOOL_LIMIT)
            head = re.search(r"\[TensorRT v(\d+)\](?: \[b(\d+)\])?", answer.get("stdout", ""))
            if head:
                entry.update(integer=int(head.group(1)), build=head.group(2), how="trtexec --help")
            else:
                entry.update(how="trtexec --help said nothing: " + str(answer.get("detail", answer.get("state"))))
        found.append(entry)
    return found[:4]


def loadable(found):
    """For a TensorRT whose library was not found in any known folder: whether the loader finds it nevertheless."""
    import ctypes
    # In the order of sys.path, so the first one is the one that Python imports.
    own = next((entry for entry in found if entry["version"] and entry["name"] in ("tensorrt", "nvidia-tensorrt")), None)
    if own is None:
        return None
    major = own["version"].split(".")[0]
    name = "nvinfer_%s.dll" % major if WINDOWS else "libnvinfer.so.%s" % major
    try:
        (ctypes.WinDLL if WINDOWS else ctypes.CDLL)(name)
        return {"name": name, "loads": True, "detail": None}
    except OSError as error:
        return {"name": name, "loads": False, "detail": str(error)[:300]}


# ---------------------------------------------------------------- files: torch, platform


def torch_facts(found):
    for entry in found:
        if entry["name"] != "torch":
            continue
        home = os.path.join(entry["site"], "torch")
        text = read_text(os.path.join(home, "version.py")) or ""
        values = dict(re.findall(r"(?m)^(__version__|cuda|hip)\b[^=\n]*=[ \t]*['\"]([^'\"]+)['\"]", text))
        return {"version": entry["version"], "built": values.get("__version__"), "cuda": values.get("cuda"),
                "hip": values.get("hip"), "arch": torch_arch(os.path.join(home, "lib"))}
    return None


def torch_arch(folder):
    """Architectures that torch was compiled for: the text that torch.cuda.get_arch_list() splits, from its library."""
    for name in ("libtorch_python.so", "torch_python.dll", "libtorch_python.dylib"):
        path = os.path.join(folder, name)
        if not os.path.isfile(path):
            continue
        with open(path, "rb") as stream:
            content = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
            try:
                match = re.search(br"\x00((?:(?:sm|compute)_\d+[af]?[ ,;]?){1,40})\x00", content)
                return match.group(1).decode("ascii") if match else None
            finally:
                content.close()
    return None


def platform_facts():
    release = read_text("/proc/sys/kernel/osrelease", 256) or platform.release()
    cgroup = read_text("/proc/1/cgroup", 8192) or ""
    container = (os.path.exists("/.dockerenv") or os.path.exists("/run/.containerenv")
                 or "KUBERNETES_SERVICE_HOST" in os.environ
                 or re.search(r"docker|kubepods|containerd|libpod|lxc", cgroup) is not None)
    devices = read_text("/proc/device-tree/compatible", 1024) or ""
    return {"system": platform.system(), "machine": platform.machine(), "release": release.strip()[:200],
            "wsl": "microsoft" in release.lower(), "container": container,
            "tegraRelease": read_text("/etc/nv_tegra_release", 512),
            "deviceTree": [word for word in devices.split("\0") if word][:10],
            "board": (read_text("/proc/device-tree/model", 256) or "").strip("\0 \n") or None,
            "proc": read_text("/proc/driver/nvidia/version", 1024),
            "nodes": sorted(glob.glob("/dev/nvidia[0-9]*"))[:32], "dxg": os.path.exists("/dev/dxg")}


class FileReader(object):
    """Reads everything that comes from files. Partial results are kept: a hanging mount costs only what follows it."""

    def __init__(self, ldconfig):
        self.ldconfig = ldconfig
        self.found = {}
        self.at = "start"

    def step(self, name, function):
        self.at = name
        answer = guarded(function)
        failed = isinstance(answer, dict) and answer.get("state") == "failed"
        if failed:
            self.found.setdefault("failures", []).append({"source": name, "detail": answer["detail"]})
        else:
            self.found[name] = answer
        return None if failed else answer

    def run(self):
        self.step("platform", platform_facts)
        own = self.step("sites", own_sites) or []
        found = self.step("distributions", lambda: [entry for site in own for entry in distributions(site)]) or []
        cache = (self.ldconfig.wait(TOOL_LIMIT) if self.ldconfig else {}).get("stdout", "")
        libraries = self.step("libraries", lambda: all_libraries(own, cache)) or []
        packages = self.step("packages", lambda: debian_packages() + rpm_packages()) or []
        self.step("headers", lambda: headers(libraries))
        self.step("torch", lambda: torch_facts(found))
        tensorrt = [entry for entry in found if "tensorrt" in entry["name"] and "torch" not in entry["name"]]
        if not tensorrt:
            self.step("elsewhere", lambda: [entry for site in foreign_sites(own) for entry in distributions(site)
                                            if "tensorrt" in entry["name"]][:40])
        if tensorrt and not libraries:
            self.step("loadable", lambda: loadable(tensorrt))
        self.step("trtexec", lambda: trtexec(libraries, packages))
        self.at = None
        return {}


# ---------------------------------------------------------------- the answer


def gather():
    # Programs and forks first, threads after: a process with threads must not fork.
    smi_path = find_smi()
    smi = Program(smi_command(smi_path, SMI_FIELDS + ["compute_cap", "mig.mode.current"])) if smi_path else None
    ldconfig = None if WINDOWS or MAC else find_program("ldconfig", ["/sbin/ldconfig", "/usr/sbin/ldconfig"])
    ldconfig = Program([ldconfig, "-p"]) if ldconfig else None
    # NVML says the same as nvidia-smi. Asking both would make them, and CUDA, wait for the same lock of the driver.
    nvml = None if MAC or smi else (ForkedTask if CAN_FORK else ThreadTask)(ask_nvml)
    cuda = CUDA or (None if MAC else ThreadTask(ask_cuda))
    for program in (smi, ldconfig):
        if program is not None:
            program.listen()
    files = FileReader(ldconfig)
    reading = ThreadTask(files.run)

    answer = {"probe": 1, "interpreter": interpreter(),
              "environment": dict((name, os.environ[name][:4096]) for name in ENVIRONMENT if name in os.environ)}
    answer["cuda"] = cuda.wait(left(LIMIT * 0.96)) if cuda else {"state": "missing", "reasons": []}
    fine = answer["cuda"].get("state") == "ok" and answer["cuda"].get("devices")
    answer["smi"] = ask_smi(smi, SMI_GRACE if fine else left(min(SMI_LIMIT, LIMIT * 0.9)))
    answer["nvml"] = {"state": "unasked" if smi else "missing"}
    if nvml is not None:
        answer["nvml"] = nvml.wait(0.5 if fine else left(min(SMI_LIMIT, LIMIT * 0.9)))
    done = reading.wait(left(LIMIT * 0.97))
    answer["files"] = dict(files.found)
    if done.get("state") == "timeout":
        answer["files"]["stoppedAt"] = files.at
    answer["seconds"] = round(time.time() - STARTED, 3)
    return answer


def interpreter():
    return {"path": sys.executable or None, "version": platform.python_version(), "prefix": sys.prefix,
            "basePrefix": getattr(sys, "base_prefix", sys.prefix), "bits": 64 if sys.maxsize > 2 ** 32 else 32}


def answer_now():
    if sys.version_info < (3, 6):
        answer = {"probe": 1, "interpreter": interpreter(), "tooOld": True}
    else:
        answer = guarded(gather)
    sentinel = str(SETTINGS["sentinel"])
    write_all(1, ("\n<<%s %s %s>>\n" % (sentinel, json.dumps(answer), sentinel)).encode("ascii"))
    # Threads may still hang in a dead mount or in the driver, so exit without joining them. Wait a moment for the child
    # that asked CUDA: as a zombie it could stay for ever where a container's first process does not reap orphans.
    if CUDA is not None:
        CUDA.reap()
    os._exit(0)


answer_now()
