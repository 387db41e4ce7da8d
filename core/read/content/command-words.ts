/**
 * Programs and built-ins that commands begin with. They tell a root prompt from a comment (`# apt update`, `# update the list`)
 * and a prompt of `>` from a quotation. Words that also begin sentences (find, make, test, time, which) are left out.
 */
const WORDS = `
sudo su doas apt apt-get aptitude dpkg add-apt-repository yum dnf rpm zypper pacman yay apk emerge brew port snap flatpak nix nix-env choco winget scoop
systemctl service journalctl update-rc.d chkconfig initctl launchctl crontab
cd ls ll pwd mkdir rmdir rm cp mv ln cat chmod chown chgrp touch echo printf export source alias unset tar gzip gunzip unzip dd df du mount umount lsblk fdisk mkfs
mkfs.ext4 parted blkid grep egrep sed awk xargs chroot passwd useradd usermod adduser addgroup groupadd visudo hostnamectl timedatectl nano vim vi emacs less tee sysctl modprobe
ip ifconfig iptables nft ufw firewall-cmd ping traceroute dig nslookup ss netstat ssh scp sftp rsync ssh-keygen ssh-copy-id ssh-add curl wget openssl gpg certbot
git gh hg svn docker docker-compose podman kubectl helm minikube terraform ansible ansible-playbook vagrant aws gcloud az heroku
node npm npx yarn pnpm bun deno python python3 pip pip3 pipx pipenv poetry conda uv virtualenv ruby gem bundle rails rake php composer artisan perl cpan java javac mvn gradle
go cargo rustc rustup gcc g++ clang cmake configure ./configure ninja bash sh zsh nginx apache2ctl a2ensite a2enmod mysql mysqldump mariadb psql createdb sqlite3 redis-cli mongo mongosh
dir copy del move ren cls ipconfig netsh reg sc diskpart dism sfc chkdsk wsl powershell pwsh msiexec setx set-executionpolicy get-childitem new-item invoke-webrequest install-module
set-location get-service start-service restart-service import-module`;

const KNOWN = new Set(WORDS.trim().split(/\s+/));

/** Whether a line begins with a word that is known to be a command; `./run`, `/usr/bin/env` and `Get-Item` are too. */
export function isCommand(line: string): boolean {
  const word = /^\S+/.exec(line.trimStart())?.[0] ?? '';
  return KNOWN.has(word.toLowerCase()) || /^(?:\.{0,2}\/[\w.-]+|[A-Z][a-z]+-[A-Z]\w+$)/.test(word);
}
