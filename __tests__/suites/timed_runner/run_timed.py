"""A runner that announces and times each test around unittest's own output, as MONAI's does."""

import sys
import time
import unittest


class TimedResult(unittest.TextTestResult):
    def startTest(self, test):
        self.began = time.time()
        self.stream.write("Starting test: %s...\n" % self.getDescription(test))
        super().startTest(test)

    def stopTest(self, test):
        took = time.time() - self.began
        self.stream.write("Finished test: %s (%.3gs)\n" % (self.getDescription(test), took))
        super().stopTest(test)


if __name__ == "__main__":
    folder, pattern, verbosity = sys.argv[1:]
    tests = unittest.TestLoader().discover(folder, pattern)
    runner = unittest.TextTestRunner(resultclass=TimedResult, verbosity=int(verbosity))
    sys.exit(not runner.run(tests).wasSuccessful())
