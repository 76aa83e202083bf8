@echo off
rem Starts Musnad from a clone on Windows: installs what the lockfile says if that is missing or out of date, then runs the command line under the pinned Node.
setlocal
set "home=%~dp0"
if not exist "%home%node_modules\.package-lock.json" goto install
powershell -NoProfile -Command "exit [int]((Get-Item '%home%package-lock.json').LastWriteTime -gt (Get-Item '%home%node_modules\.package-lock.json').LastWriteTime)"
if errorlevel 1 goto install
:run
if not defined NODE_COMPILE_CACHE set "NODE_COMPILE_CACHE=%home%node_modules\.cache\node"
"%home%node_modules\.bin\node.cmd" "%home%src\cli\main.ts" %*
exit /b %errorlevel%
:install
echo musnad: installing (once; needs the network) ... 1>&2
pushd "%home%"
call npm ci --no-audit --no-fund --loglevel=error 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" exit /b 1
goto run
