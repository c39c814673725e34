import a_module_that_nobody_has


def test_never():
    assert a_module_that_nobody_has
